//! Blocks and the statements in them, loops and closures.

use proc_macro2::Delimiter;

use super::{
    Printer, Read,
    expressions::{Context, Expression, Level, Sort},
    layout::{Break, INDENT, Mark},
    tokens::Kind,
};

impl Printer<'_> {
    /// What begins with a word such as `if`, or with a brace.
    pub(super) fn block_expression(&mut self) -> Read<Expression> {
        if self.sees_lifetime() {
            return self.labelled();
        }
        match self.token().kind {
            Kind::Open(Delimiter::Brace) => {
                self.small_block_boxed()?;
                Some(Expression::new(Sort::Block))
            }
            Kind::Keyword => match self.text() {
                "if" => self.if_expression(),
                "match" => self.match_expression(),
                "while" => self.while_loop(),
                "for" => {
                    self.layout.inconsistent(0);
                    self.for_loop()
                }
                "loop" => self.endless_loop(),
                "unsafe" => {
                    self.must_copy("unsafe")?;
                    self.small_block_boxed()?;
                    Some(Expression::new(Sort::Unsafe))
                }
                "async" => {
                    self.must_copy("async")?;
                    self.copy("move");
                    self.small_block_boxed()?;
                    Some(Expression::new(Sort::Async))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn labelled(&mut self) -> Read<Expression> {
        let is_for = self.is_ahead(3, "for");
        if is_for {
            self.layout.inconsistent(0);
        }
        self.lifetime()?;
        self.needs(":")?;
        self.layout.word(": ");
        match self.text() {
            "while" => self.while_loop(),
            "for" => self.for_loop(),
            "loop" => self.endless_loop(),
            _ => None,
        }
    }

    fn small_block_boxed(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.small_block()?;
        self.layout.end();
        Some(())
    }

    /// A block that may stand in one line.
    pub(super) fn small_block(&mut self) -> Read {
        let close = self.enter(Delimiter::Brace)?;
        self.layout.word("{");
        if self.begins_inner_attribute() {
            return None;
        }
        if self.at < close {
            self.layout.space();
            let first = self.at;
            while self.at < close {
                self.statement(self.at == first)?;
            }
            self.layout.outdent();
        }
        self.leave(close)?;
        self.layout.word("}");
        Some(())
    }

    /// A block whose statements stand on lines of their own, behind its head.
    pub(super) fn body(&mut self) -> Read {
        self.layout.never();
        self.layout.consistent(INDENT);
        let close = self.enter(Delimiter::Brace)?;
        self.block_lines(close)?;
        self.layout.end();
        self.layout.word("}");
        Some(())
    }

    /// The statements of a block, in a box that the caller has begun.
    pub(super) fn block_lines(&mut self, close: usize) -> Read {
        if self.begins_inner_attribute() {
            return None;
        }
        self.lines(close, |printer| printer.statement(false))
    }

    /// A statement. One that stands alone in a small block ends with a space.
    fn statement(&mut self, alone: bool) -> Read {
        if self.sees("#") || self.begins_item() {
            let begin = self.at;
            self.skip_attributes();
            let item = self.begins_item();
            let is_let = self.is("let");
            self.at = begin;
            if item {
                return self.item();
            }
            is_let.then_some(())?;
            self.attributes()?;
        }
        if self.is("let") {
            return self.let_statement();
        }
        if self.kind(0) == Kind::Name && self.sees_ahead(1, "!") && self.kind(2) == Kind::Name
            || self.sees(";")
        {
            return None;
        }
        if let Some((delimiter, after)) = self.sees_macro() {
            let semicolon = matches!(self.tokens.get(after).kind, Kind::Punct(b';', _));
            if semicolon || (delimiter == Delimiter::Brace && !self.goes_on(after)) {
                self.macro_call()?;
                if semicolon {
                    self.at += 1;
                    self.layout.word(";");
                }
                self.layout.line();
                return Some(());
            }
        }
        self.layout.inconsistent(0);
        let found = self.early_expression()?;
        if self.takes(";") {
            if !found.bare {
                self.layout.word(";");
            }
            self.layout.end();
            self.layout.line();
            return Some(());
        }
        let last = self.at_end();
        if found.needs_semicolon() && !last {
            return None;
        }
        if alone && last {
            self.layout.end();
            self.layout.space();
            return Some(());
        }
        if found.gains_semicolon() {
            self.layout.word(";");
        }
        self.layout.end();
        self.layout.line();
        Some(())
    }

    /// Where a statement or an arm begins: what ends with a brace ends there, unless a dot follows.
    pub(super) fn early_expression(&mut self) -> Read<Expression> {
        let context = Context { condition: false, line: true };
        let block = self.opens(Delimiter::Brace)
            || self.sees_lifetime()
            || self.token().kind == Kind::Keyword
                && matches!(self.text(), "if" | "match" | "while" | "for" | "loop" | "unsafe");
        if !block {
            return self.expression_in(context);
        }
        let start = self.layout.place();
        let found = self.block_expression()?;
        if !(self.sees("?") || self.sees(".") && !self.sees("..")) {
            return Some(found);
        }
        let whole = self.chain(start, found, context)?;
        let after = self.operators(start, whole, Level::Any, context)?;
        // Whether an operator behind such a chain asks for parentheses is not known here.
        (after.sort == whole.sort).then_some(after)
    }

    fn let_statement(&mut self) -> Read {
        self.layout.inconsistent(0);
        self.must_copy("let")?;
        self.pattern()?;
        self.perhaps_typed()?;
        if self.takes("=") {
            self.layout.word(" = ");
            self.layout.never();
            self.expression()?;
            if self.is("else") {
                let braced = matches!(
                    self.at.checked_sub(1).map(|before| self.tokens.get(before).kind),
                    Some(Kind::Close(Delimiter::Brace))
                );
                (!braced).then_some(())?;
                self.at += 1;
                self.layout.space();
                self.layout.word("else ");
                self.layout.end();
                self.layout.never();
                self.layout.consistent(INDENT);
                self.small_block()?;
            }
        }
        self.needs(";")?;
        self.layout.end();
        self.layout.word(";");
        self.layout.line();
        Some(())
    }

    fn while_loop(&mut self) -> Read<Expression> {
        self.must_copy("while")?;
        self.condition()?;
        self.layout.word("{");
        self.body()?;
        Some(Expression { bare: true, ..Expression::new(Sort::While) })
    }

    fn endless_loop(&mut self) -> Read<Expression> {
        self.must_copy("loop")?;
        self.layout.word("{");
        self.layout.consistent(INDENT);
        let close = self.enter(Delimiter::Brace)?;
        self.block_lines(close)?;
        self.layout.end();
        self.layout.word("}");
        Some(Expression::new(Sort::Loop))
    }

    /// A loop, in a box that the caller has begun.
    fn for_loop(&mut self) -> Read<Expression> {
        self.must_copy("for")?;
        if self.sees("<") {
            return None;
        }
        self.patterns()?;
        self.layout.word(" ");
        self.must_copy("in")?;
        self.layout.never();
        self.condition()?;
        self.layout.word("{");
        self.body()?;
        self.layout.end();
        Some(Expression { bare: true, ..Expression::new(Sort::ForLoop) })
    }

    /// `|…| …`, with or without `move`.
    pub(super) fn closure(&mut self) -> Read<Expression> {
        self.layout.inconsistent(0);
        self.copy("move");
        self.layout.consistent(INDENT);
        self.needs("|")?;
        self.layout.word("|");
        let mut any = false;
        while !self.sees("|") {
            if !any {
                self.layout.zero();
            }
            any = true;
            self.pattern()?;
            self.perhaps_typed()?;
            if self.sees("|") {
                break;
            }
            self.needs(",")?;
            if !self.sees("|") {
                self.layout.word(",");
                self.layout.space();
            }
        }
        self.at += 1;
        if self.takes("->") {
            if any {
                self.layout.comma(true);
                self.layout.outdent();
            }
            self.layout.word("|");
            self.layout.end();
            self.layout.word(" -> ");
            self.ty(true)?;
            self.layout.word(" ");
            self.layout.never();
            self.small_block_boxed()?;
        } else {
            self.layout.word("|");
            self.layout.space();
            self.layout.outdent();
            self.layout.end();
            self.layout.never();
            self.body_of_closure()?;
        }
        self.layout.end();
        Some(Expression::new(Sort::Closure))
    }

    /// What is no block becomes one where it does not fit its line.
    fn body_of_closure(&mut self) -> Read {
        let start = self.layout.place();
        let body = self.expression()?;
        if matches!(body.sort, Sort::Match | Sort::Call) || body.is_block_like() {
            return Some(());
        }
        let (before, after) = if body.statement {
            (Mark::Brace, Mark::BraceEnd)
        } else {
            (Mark::Parenthesis, Mark::ParenthesisEnd)
        };
        self.layout.pause_at(start, Break { before: Some(before), ..Break::default() });
        self.layout.begin_at(start, INDENT, true);
        let semicolon = (body.statement && body.gains_semicolon()).then_some(Mark::Semicolon);
        self.layout.pause(Break {
            offset: -INDENT,
            before: semicolon,
            after: Some(after),
            ..Break::default()
        });
        self.layout.end();
        Some(())
    }
}
