//! `if` and `match`.

use proc_macro2::Delimiter;

use super::{
    Printer, Read,
    expressions::{Expression, Sort},
    layout::{Break, INDENT, Mark},
    tokens::Kind,
};

impl Printer<'_> {
    pub(super) fn if_expression(&mut self) -> Read<Expression> {
        self.layout.consistent(INDENT);
        self.head_of_if()?;
        let mut bare = true;
        if self.is_at(self.after_group(), "else") {
            self.small_block()?;
            while self.take("else") {
                self.layout.word(" else ");
                bare = self.is("if");
                if bare {
                    self.head_of_if()?;
                }
                self.small_block()?;
                if !bare {
                    break;
                }
            }
        } else {
            let close = self.enter(Delimiter::Brace)?;
            self.layout.word("{");
            if self.at == close {
                self.at += 1;
            } else {
                self.block_lines(close)?;
            }
            self.layout.word("}");
        }
        self.layout.end();
        Some(Expression { bare, ..Expression::new(Sort::If) })
    }

    fn head_of_if(&mut self) -> Read {
        self.must_copy("if")?;
        self.layout.consistent(-INDENT);
        self.condition()?;
        self.layout.end();
        Some(())
    }

    /// The place behind the group that comes next.
    fn after_group(&self) -> usize {
        match self.token().kind {
            Kind::Open(_) => self.tokens.partner(self.at) + 1,
            _ => self.at,
        }
    }

    fn is_at(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).kind == Kind::Keyword && self.tokens.text(at) == word
    }

    pub(super) fn match_expression(&mut self) -> Read<Expression> {
        self.layout.inconsistent(0);
        self.must_copy("match")?;
        self.condition()?;
        self.layout.word("{");
        self.layout.never();
        self.layout.consistent(INDENT);
        let close = self.enter(Delimiter::Brace)?;
        self.lines(close, |printer| {
            printer.arm()?;
            printer.layout.line();
            Some(())
        })?;
        self.layout.end();
        self.layout.word("}");
        self.layout.end();
        Some(Expression::new(Sort::Match))
    }

    fn arm(&mut self) -> Read {
        self.attributes()?;
        self.layout.inconsistent(0);
        self.patterns()?;
        if self.take("if") {
            self.layout.word(" if ");
            self.expression()?;
        }
        self.needs("=>")?;
        self.layout.word(" => ");
        // Blocks that hold one expression are left out.
        let mut ends = Vec::new();
        while self.opens(Delimiter::Brace) && self.holds_expression()? {
            ends.push(self.enter(Delimiter::Brace)?);
        }
        let block = self.opens(Delimiter::Brace) && !self.goes_on(self.after_group());
        let nothing = self.opens(Delimiter::Parenthesis)
            && matches!(self.kind(1), Kind::Close(_))
            && self.is_whole(self.at + 2, ends.last().copied());
        let comma = if block || nothing {
            self.layout.word("{");
            self.layout.never();
            self.layout.consistent(INDENT);
            if nothing {
                self.at += 2;
            } else {
                let close = self.enter(Delimiter::Brace)?;
                self.block_lines(close)?;
            }
            self.layout.end();
            self.layout.word("}");
            nothing
        } else {
            self.body_of_arm()?
        };
        // Whether a comma must follow was decided by the block, where there was one.
        let comma = comma && ends.is_empty();
        while let Some(close) = ends.pop() {
            self.leave(close)?;
        }
        let found = self.takes(",");
        (found || !comma || self.at_end()).then_some(())?;
        self.layout.end();
        Some(())
    }

    /// A body that is no block. Tells whether a comma follows it.
    fn body_of_arm(&mut self) -> Read<bool> {
        self.layout.never();
        self.layout.consistent(INDENT);
        let start = self.layout.place();
        let body = self.early_expression()?;
        let (before, after) = if body.statement {
            (Mark::Brace, Mark::BraceEnd)
        } else {
            (Mark::Parenthesis, Mark::ParenthesisEndComma)
        };
        self.layout.pause_at(start, Break { before: Some(before), ..Break::default() });
        let semicolon = (body.statement && body.gains_semicolon()).then_some(Mark::Semicolon);
        self.layout.pause(Break {
            offset: -INDENT,
            before: semicolon,
            after: Some(after),
            instead: body.needs_comma().then_some(Mark::Comma),
            ..Break::default()
        });
        self.layout.end();
        Some(body.needs_comma())
    }

    /// Whether an expression that ended before this place goes on with a dot or a question mark.
    pub(super) fn goes_on(&self, at: usize) -> bool {
        match self.tokens.get(at).kind {
            Kind::Punct(b'?', _) => true,
            Kind::Punct(b'.', joint) => {
                !(joint && matches!(self.tokens.get(at + 1).kind, Kind::Punct(b'.', _)))
            }
            _ => false,
        }
    }

    /// Whether a body ends at this place.
    fn is_whole(&self, at: usize, end: Option<usize>) -> bool {
        match end {
            Some(end) => at == end,
            None => matches!(self.tokens.get(at).kind, Kind::Close(_) | Kind::Punct(b',', _)),
        }
    }

    /// Whether the block that comes next is a whole body, and holds one expression and nothing else. Nothing, where that
    /// cannot be told without reading it.
    fn holds_expression(&self) -> Read<bool> {
        let close = self.tokens.partner(self.at);
        if self.goes_on(close + 1) {
            return Some(false);
        }
        let first = self.at + 1;
        if first == close {
            return Some(false);
        }
        match self.tokens.get(first).kind {
            Kind::Punct(b'#', _) => return None,
            Kind::Keyword
                if matches!(
                    self.tokens.text(first),
                    "let"
                        | "use"
                        | "fn"
                        | "const"
                        | "static"
                        | "struct"
                        | "enum"
                        | "impl"
                        | "mod"
                        | "trait"
                        | "type"
                        | "pub"
                        | "extern"
                        | "macro"
                ) =>
            {
                return Some(false);
            }
            _ => {}
        }
        let mut at = first;
        while at < close {
            match self.tokens.get(at).kind {
                Kind::Punct(b';', _) => return Some(false),
                Kind::Open(_) => at = self.tokens.partner(at),
                _ => {}
            }
            at += 1;
        }
        let end = self.end_of_block_like(first, close)?;
        match end {
            // It ends by itself, so something else may follow.
            Some(end) => Some(end == close || self.goes_on(end)),
            None => Some(true),
        }
    }

    /// Where an expression ends that begins with a word such as `if` or with a brace; `Some(None)` for others.
    fn end_of_block_like(&self, first: usize, close: usize) -> Read<Option<usize>> {
        let mut at = first;
        match (self.tokens.get(first).kind, self.tokens.text(first)) {
            (Kind::Open(Delimiter::Brace), _) => return Some(Some(self.tokens.partner(first) + 1)),
            (Kind::Punct(b'\'', _), _) => return None,
            (Kind::Keyword, "if" | "match" | "while" | "for" | "loop" | "unsafe") => {}
            (Kind::Name | Kind::Keyword, _) => {
                // A macro with braces is a statement.
                let mut ahead = first;
                while ahead + 1 < close {
                    match (self.tokens.get(ahead).kind, self.tokens.get(ahead + 1).kind) {
                        (Kind::Punct(b'!', _), Kind::Open(Delimiter::Brace)) => return None,
                        (Kind::Name | Kind::Keyword | Kind::Punct(b':' | b'!', _), _) => ahead += 1,
                        _ => break,
                    }
                }
                return Some(None);
            }
            _ => return Some(None),
        }
        loop {
            // The body is the first brace behind the head: braces in heads are in the way.
            at += 1;
            while at < close {
                match self.tokens.get(at).kind {
                    Kind::Open(Delimiter::Brace) => break,
                    Kind::Open(_) => at = self.tokens.partner(at),
                    Kind::Keyword
                        if matches!(
                            self.tokens.text(at),
                            "match" | "if" | "unsafe" | "loop" | "while" | "for" | "async" | "move"
                        ) =>
                    {
                        return None;
                    }
                    _ => {}
                }
                at += 1;
            }
            if at >= close {
                return None;
            }
            at = self.tokens.partner(at) + 1;
            if !self.is_at(at, "else") {
                return Some(Some(at));
            }
            at += 1;
            if !self.is_at(at, "if") {
                return Some(Some(self.tokens.partner(at) + 1));
            }
        }
    }
}
