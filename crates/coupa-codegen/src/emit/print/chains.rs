//! Calls, fields and methods, one behind the other.

use proc_macro2::Delimiter;

use super::{
    Printer, Read,
    expressions::{Context, Expression, Near, Sort},
    layout::{Break, INDENT, Place},
    tokens::Kind,
    types::Path,
};

impl Printer<'_> {
    /// What follows an expression without a space: dots, arguments, indices and question marks.
    pub(super) fn chain(&mut self, start: Place, base: Expression, context: Context) -> Read<Expression> {
        let base_end = self.layout.place();
        let mut whole = base;
        // Behind the last dot, with what belongs to it.
        let mut last = None;
        let mut dots = 0_usize;
        // The first dot, where it stands behind a short name.
        let mut first = None;
        loop {
            match self.token().kind {
                Kind::Open(Delimiter::Parenthesis) => {
                    let callable =
                        matches!(whole.sort, Sort::Path | Sort::ShortName | Sort::Parentheses) && dots == 0;
                    callable.then_some(())?;
                    self.layout.word("(");
                    self.call_arguments()?;
                    self.layout.word(")");
                    whole = Expression {
                        statement: whole.statement && whole.needs_semicolon(),
                        wraps: whole.wraps,
                        ..Expression::new(Sort::Call)
                    };
                }
                Kind::Open(Delimiter::Bracket) => {
                    if base.sort == Sort::Macro || base.sort == Sort::MacroBraced {
                        return None;
                    }
                    let close = self.enter(Delimiter::Bracket)?;
                    self.layout.word("[");
                    self.expression()?;
                    self.leave(close)?;
                    self.layout.word("]");
                    let statement = whole.statement && whole.needs_semicolon();
                    whole = Expression { statement, wraps: true, ..Expression::new(Sort::Index) };
                }
                Kind::Punct(b'?', _) => {
                    self.at += 1;
                    self.layout.word("?");
                    whole = Expression {
                        statement: whole.statement,
                        wraps: whole.wraps,
                        ..Expression::new(Sort::Try)
                    };
                }
                Kind::Punct(b'.', _) if !self.sees("..") => {
                    self.at += 1;
                    let near = context.line && whole.sort == Sort::ShortName;
                    if !near {
                        // A number may end with a dot of its own.
                        if self.layout.last() == Some('.') {
                            return None;
                        }
                        self.layout.zero();
                    }
                    self.layout.word(".");
                    let (sort, place) = self.member()?;
                    if near {
                        first = Some(Near { dot: base_end, arguments: place });
                    }
                    dots += 1;
                    whole = Expression { statement: whole.statement, wraps: true, ..Expression::new(sort) };
                    last = Some(self.layout.place());
                }
                _ => break,
            }
        }
        if let Some(last) = last {
            if let (Some(Near { arguments: Some(arguments), .. }), 1) = (first, dots) {
                self.layout.change_box(arguments, -INDENT, true);
            }
            self.layout.end_at(last);
            let dot = self.layout.end_at(base_end);
            first = first.map(|near| Near { dot, ..near });
            self.layout.begin_at(start, -INDENT, true);
            self.layout.begin_at(start, INDENT, true);
        }
        Some(Expression { near: first, ..whole })
    }

    /// What stands behind a dot. Gives the box of the arguments of a method.
    fn member(&mut self) -> Read<(Sort, Option<Place>)> {
        match self.token().kind {
            Kind::Keyword if self.is("await") => {
                self.at += 1;
                self.layout.word("await");
                Some((Sort::Await, None))
            }
            Kind::Literal => {
                let text = self.text();
                let index = text.bytes().all(|byte| byte.is_ascii_digit())
                    && (text.len() == 1 || !text.starts_with('0'));
                (index && text.len() < 9).then_some(())?;
                self.layout.word(text);
                self.at += 1;
                Some((Sort::Field, None))
            }
            Kind::Name => {
                self.name()?;
                let turbofish = self.takes("::");
                if turbofish {
                    self.arguments(true)?;
                }
                if !self.opens(Delimiter::Parenthesis) {
                    return (!turbofish).then_some((Sort::Field, None));
                }
                self.layout.consistent(0);
                let begun = self.layout.place();
                self.layout.word("(");
                self.call_arguments()?;
                self.layout.word(")");
                self.layout.end();
                Some((Sort::MethodCall, Some(begun)))
            }
            _ => None,
        }
    }

    /// The arguments of a call, between parentheses that the caller writes.
    fn call_arguments(&mut self) -> Read {
        let close = self.enter(Delimiter::Parenthesis)?;
        if self.at == close {
            self.at += 1;
            return Some(());
        }
        let start = self.layout.place();
        let first = self.expression()?;
        let last = self.comma()?;
        if last && first.is_block_like() {
            return self.leave(close);
        }
        self.layout.pause_at(start, Break::default());
        self.layout.begin_at(start, INDENT, true);
        self.layout.comma(last);
        self.list(close, Self::expression)?;
        self.layout.outdent();
        self.layout.end();
        self.leave(close)
    }

    /// An expression without operators and without what follows it.
    pub(super) fn primary(&mut self, context: Context) -> Read<Expression> {
        match self.token().kind {
            Kind::Literal => {
                let text = self.text();
                if text.ends_with('.') {
                    return None;
                }
                self.layout.word(text);
                self.at += 1;
                Some(Expression::new(Sort::Literal))
            }
            Kind::Name | Kind::Punct(b'<', _) | Kind::Punct(b':', true) => self.path_expression(context),
            Kind::Keyword => match self.text() {
                "true" | "false" => {
                    self.layout.word(self.text());
                    self.at += 1;
                    Some(Expression::new(Sort::Literal))
                }
                "self" | "Self" | "super" | "crate" => self.path_expression(context),
                "let" => self.let_condition(context),
                "continue" => {
                    self.at += 1;
                    self.layout.word("continue");
                    if self.sees_lifetime() {
                        self.layout.word(" ");
                        self.lifetime()?;
                    }
                    Some(Expression::new(Sort::Continue))
                }
                "if" | "match" | "while" | "for" | "loop" | "unsafe" | "async" => self.block_expression(),
                _ => None,
            },
            Kind::Open(Delimiter::Brace) | Kind::Punct(b'\'', true) => self.block_expression(),
            Kind::Open(Delimiter::Bracket) => self.array(),
            Kind::Open(Delimiter::Parenthesis) => self.tuple(),
            _ => None,
        }
    }

    fn path_expression(&mut self, context: Context) -> Read<Expression> {
        if let Some((delimiter, _)) = self.sees_macro() {
            self.macro_call()?;
            let braced = delimiter == Delimiter::Brace;
            return Some(Expression::new(if braced { Sort::MacroBraced } else { Sort::Macro }));
        }
        let start = self.layout.place();
        let from = self.layout.width();
        let short = matches!(self.kind(0), Kind::Name | Kind::Keyword) && self.text().len() <= 4;
        let path = self.path(true)?;
        if self.opens(Delimiter::Brace) && !context.condition {
            self.structure(start, from)?;
            return Some(Expression::new(Sort::Struct));
        }
        let short = short && path == Path::Name;
        Some(Expression::new(if short { Sort::ShortName } else { Sort::Path }))
    }

    /// The fields of a structure, behind its name.
    fn structure(&mut self, start: Place, from: i64) -> Read {
        let close = self.enter(Delimiter::Brace)?;
        self.layout.begin_at(start, -INDENT, false);
        self.layout.begin_at(start, INDENT, true);
        self.layout.end();
        self.layout.word(" {");
        if self.at == close {
            // The space of an empty one counts, and stands only where it does not fit.
            if self.layout.width() + 1 - from > STRUCTURE {
                return None;
            }
            self.at += 1;
            self.layout.nothing();
            self.layout.end();
            self.layout.word("}");
            return Some(());
        }
        self.layout.space();
        while self.at < close {
            if self.takes("..") {
                self.layout.word("..");
                if self.at_end() {
                    return None;
                }
                self.expression()?;
                self.layout.space();
                break;
            }
            self.field_of_value()?;
            let last = self.comma()?;
            self.layout.comma_or_space(last);
        }
        self.leave(close)?;
        self.layout.outdent();
        self.layout.end_within(from, STRUCTURE);
        self.layout.word("}");
        Some(())
    }

    fn field_of_value(&mut self) -> Read {
        if self.kind(0) != Kind::Name {
            return None;
        }
        if !self.sees_ahead(1, ":") {
            self.mention();
        }
        self.name()?;
        if self.sees(":") {
            self.at += 1;
            self.layout.word(": ");
            self.layout.inconsistent(0);
            self.expression()?;
            self.layout.end();
        }
        Some(())
    }

    fn tuple(&mut self) -> Read<Expression> {
        Some(match self.tuple_of(Self::expression)? {
            Some(only) => Expression { wraps: only.wraps, ..Expression::new(Sort::Parentheses) },
            None => Expression::new(Sort::Tuple),
        })
    }

    fn array(&mut self) -> Read<Expression> {
        let open = self.at;
        let close = self.tokens.partner(open);
        if self.is_repeat(open, close) {
            self.at += 1;
            self.layout.word("[");
            self.expression()?;
            self.needs(";")?;
            self.layout.word("; ");
            self.expression()?;
            self.leave(close)?;
            self.layout.word("]");
            return Some(Expression::new(Sort::Repeat));
        }
        if open + 1 < close && self.is_plain(open, close) {
            self.plain_array(close)?;
        } else {
            self.boxed_list(Delimiter::Bracket, Self::expression)?;
        }
        Some(Expression::new(Sort::Array))
    }

    /// An array of numbers and the like, with as many in a line as it holds.
    fn plain_array(&mut self, close: usize) -> Read {
        self.at += 1;
        self.layout.consistent(INDENT);
        self.layout.word("[");
        self.layout.zero();
        self.layout.inconsistent(0);
        loop {
            self.layout.word(self.text());
            self.at += 1;
            if self.comma()? {
                break;
            }
            self.layout.word(",");
            self.layout.space();
        }
        self.layout.end();
        self.layout.comma(true);
        self.layout.outdent();
        self.layout.word("]");
        self.layout.end();
        self.leave(close)
    }

    fn is_repeat(&self, open: usize, close: usize) -> bool {
        let mut at = open + 1;
        while at < close {
            match self.tokens.get(at).kind {
                Kind::Punct(b';', _) => return true,
                Kind::Punct(b',', _) => return false,
                Kind::Open(_) => at = self.tokens.partner(at),
                _ => {}
            }
            at += 1;
        }
        false
    }

    /// Whether all members are numbers, characters or truth values.
    fn is_plain(&self, open: usize, close: usize) -> bool {
        (open + 1..close).all(|at| {
            let literal = (at - open) % 2 == 1;
            match self.tokens.get(at).kind {
                Kind::Literal if literal => is_plain_literal(self.tokens.text(at)),
                Kind::Keyword if literal => matches!(self.tokens.text(at), "true" | "false"),
                Kind::Punct(b',', _) => !literal,
                _ => false,
            }
        })
    }
}

/// Columns of a structure that may stand in one line.
const STRUCTURE: i64 = 34;

/// Whether a literal is a whole number, a character or a byte.
fn is_plain_literal(text: &str) -> bool {
    let number = text.strip_prefix('-').unwrap_or(text);
    if !number.starts_with(|first: char| first.is_ascii_digit()) {
        return text.starts_with('\'') || text.starts_with("b'");
    }
    if number.starts_with("0x") || number.starts_with("0o") || number.starts_with("0b") {
        return true;
    }
    let rest = number.trim_start_matches(|char: char| char.is_ascii_digit() || char == '_');
    rest.is_empty() || rest.starts_with(['u', 'i'])
}
