//! Functions, and the items of `impl` and `trait`.

use proc_macro2::Delimiter;

use super::{Printer, Read, generics::Where, layout::INDENT, tokens::Kind, types::Path};

impl Printer<'_> {
    /// A function with its body.
    pub(super) fn function(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.visibility()?;
        self.signature()?;
        self.body_of_function()
    }

    fn body_of_function(&mut self) -> Read {
        self.conditions(Where::Body)?;
        self.layout.word("{");
        let close = self.enter(Delimiter::Brace)?;
        self.block_lines(close)?;
        self.layout.end();
        self.layout.word("}");
        Some(())
    }

    fn signature(&mut self) -> Read {
        for word in ["const", "async", "unsafe"] {
            self.copy(word);
        }
        self.must_copy("fn")?;
        self.name()?;
        self.generics()?;
        self.layout.word("(");
        self.layout.never();
        let close = self.enter(Delimiter::Parenthesis)?;
        self.layout.consistent(0);
        if self.at < close {
            self.layout.zero();
            let mut first = true;
            self.list(close, |printer| {
                printer.attributes()?;
                if std::mem::take(&mut first) && printer.receiver()? {
                    return Some(());
                }
                printer.pattern()?;
                printer.typed()
            })?;
            self.layout.outdent();
        }
        self.layout.end();
        self.leave(close)?;
        self.layout.word(")");
        self.layout.consistent(-INDENT);
        self.result(true)?;
        self.layout.end();
        Some(())
    }

    /// `self`, in one of its forms. Tells whether there was one.
    fn receiver(&mut self) -> Read<bool> {
        let begin = self.at;
        if self.takes("&") {
            if self.sees_lifetime() {
                self.at += 2;
            }
            self.take("mut");
            let found = self.is("self");
            self.at = begin;
            if !found {
                return Some(false);
            }
            self.borrow()?;
            self.at += 1;
            self.layout.word("self");
            return (!self.sees(":")).then_some(true);
        }
        if !self.is_ahead(usize::from(self.is("mut")), "self") {
            return Some(false);
        }
        self.copy("mut");
        self.at += 1;
        self.layout.word("self");
        self.perhaps_typed()?;
        Some(true)
    }

    pub(super) fn impl_item(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.layout.inconsistent(-INDENT);
        self.layout.consistent(INDENT);
        self.copy("unsafe");
        self.take("impl").then_some(())?;
        self.layout.word("impl");
        if self.sees("<") {
            self.begins_parameters().then_some(())?;
            self.generics()?;
        }
        self.layout.end();
        self.layout.word(" ");
        if self.sees("!") || self.sees("?") || self.is("const") {
            return None;
        }
        let first = self.ty(true)?;
        if self.take("for") {
            (first != Path::Other).then_some(())?;
            self.layout.space();
            self.layout.word("for ");
            self.ty(true)?;
        }
        self.layout.end();
        self.conditions(Where::Body)?;
        self.members(true)
    }

    pub(super) fn trait_item(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.head("trait")?;
        if self.takes(":") {
            self.layout.word(": ");
            self.bounds_whole(true)?;
        }
        if self.sees("=") {
            return None;
        }
        self.conditions(Where::Body)?;
        self.members(false)
    }

    /// What stands in the braces of `impl` or `trait`.
    fn members(&mut self, implementation: bool) -> Read {
        self.braces(|printer| {
            if printer.begins_inner_attribute() {
                return None;
            }
            printer.member_item(implementation)
        })
    }

    fn member_item(&mut self, implementation: bool) -> Read {
        self.attributes()?;
        let begin = self.at;
        if !implementation && self.is("pub") {
            return None;
        }
        self.skip_visibility();
        let word = self.text();
        let constant = word == "const" && self.kind(1) == Kind::Name;
        self.at = begin;
        match word {
            "const" if constant => self.value_item()?,
            "type" if implementation => self.alias(Where::LineSemicolon)?,
            "type" => self.type_of_trait()?,
            "fn" | "async" | "const" | "unsafe" if implementation => self.function()?,
            "fn" | "async" | "const" | "unsafe" => self.function_of_trait()?,
            _ => return None,
        }
        self.layout.line();
        Some(())
    }

    fn type_of_trait(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.head("type")?;
        if self.takes(":") {
            self.layout.word(": ");
            self.bounds_broken()?;
        }
        self.needs(";")?;
        self.conditions(Where::LineSemicolon)?;
        self.layout.end();
        Some(())
    }

    fn function_of_trait(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.signature()?;
        if self.takes(";") {
            self.conditions(Where::Semicolon)?;
            self.layout.end();
            return Some(());
        }
        self.body_of_function()
    }
}
