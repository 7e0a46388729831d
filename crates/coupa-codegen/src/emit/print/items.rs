//! Items.

use proc_macro2::Delimiter;

use super::{Printer, Read, generics::Where, layout::INDENT, tokens::Kind};

impl Printer<'_> {
    /// An item, with the end of its last line.
    pub(super) fn item(&mut self) -> Read {
        self.attributes()?;
        // A macro that stands by itself.
        if self.kind(0) == Kind::Name && !self.begins_item() {
            return self.macro_item();
        }
        let begin = self.at;
        let public = self.is("pub");
        if public {
            self.skip_visibility();
        }
        let word = self.text();
        let function = word == "fn"
            || word == "async"
            || word == "unsafe" && !self.is_ahead(1, "impl")
            || word == "const"
                && (self.is_ahead(1, "fn") || self.is_ahead(1, "async") || self.is_ahead(1, "unsafe"));
        self.at = begin;
        match word {
            _ if function => self.function()?,
            "use" => return self.use_item(),
            "const" | "static" => self.value_item()?,
            "struct" => self.struct_item()?,
            "enum" => self.enum_item()?,
            "impl" | "unsafe" if !public => self.impl_item()?,
            "mod" => self.mod_item()?,
            "trait" => self.trait_item()?,
            "type" => self.alias(Where::Line)?,
            _ => return None,
        }
        self.layout.line();
        Some(())
    }

    /// A macro with its semicolon, where it has no braces.
    fn macro_item(&mut self) -> Read {
        let (delimiter, _) = self.sees_macro()?;
        self.macro_call()?;
        if delimiter != Delimiter::Brace {
            self.needs(";")?;
            self.layout.word(";");
        } else if self.sees(";") {
            return None;
        }
        self.layout.line();
        Some(())
    }

    fn use_item(&mut self) -> Read {
        self.visibility()?;
        self.must_copy("use")?;
        if self.takes("::") {
            self.layout.word("::");
        }
        self.use_tree()?;
        self.needs(";")?;
        self.layout.word(";");
        self.layout.line();
        Some(())
    }

    /// A tree of names. Tells whether it ends with a group.
    fn use_tree(&mut self) -> Read<bool> {
        loop {
            if self.takes("*") {
                self.layout.word("*");
                return Some(false);
            }
            if self.opens(Delimiter::Brace) {
                self.use_group()?;
                return Some(true);
            }
            if self.kind(0) != Kind::Name && !matches!(self.text(), "self" | "super" | "crate") {
                return None;
            }
            self.layout.word(self.text());
            self.at += 1;
            if self.take("as") {
                self.layout.word(" as ");
                if self.take("_") {
                    self.layout.word("_");
                } else {
                    self.name()?;
                }
                return Some(false);
            }
            if !self.takes("::") {
                return Some(false);
            }
            self.layout.word("::");
        }
    }

    fn use_group(&mut self) -> Read {
        let open = self.at;
        let close = self.enter(Delimiter::Brace)?;
        if self.at == close {
            self.at += 1;
            self.layout.word("{}");
            return Some(());
        }
        if self.is_single(open, close) {
            if self.is("self") && !self.sees_ahead(1, "::") {
                return None;
            }
            self.use_tree()?;
            self.takes(",");
            return self.leave(close);
        }
        self.layout.consistent(INDENT);
        self.layout.word("{");
        self.layout.zero();
        self.layout.inconsistent(0);
        loop {
            let group = self.use_tree()?;
            if self.comma()? {
                break;
            }
            self.layout.word(",");
            if group {
                self.layout.line();
            } else {
                self.layout.space();
            }
        }
        self.layout.end();
        self.layout.comma(true);
        self.layout.outdent();
        self.layout.word("}");
        self.layout.end();
        self.leave(close)
    }

    /// Whether a group has one member.
    fn is_single(&self, open: usize, close: usize) -> bool {
        let mut at = open + 1;
        while at < close {
            match self.tokens.get(at).kind {
                Kind::Punct(b',', _) => return at + 1 == close,
                Kind::Open(_) => at = self.tokens.partner(at),
                _ => {}
            }
            at += 1;
        }
        true
    }

    /// `const` and `static`.
    pub(super) fn value_item(&mut self) -> Read {
        self.layout.consistent(0);
        self.visibility()?;
        if !self.copy("const") {
            self.must_copy("static")?;
            if self.is("mut") {
                return None;
            }
        }
        if self.take("_") {
            self.layout.word("_");
        } else {
            self.name()?;
        }
        // Behind generic parameters would come rules that are not known here.
        self.typed()?;
        if self.takes("=") {
            self.layout.word(" = ");
            self.layout.never();
            self.expression()?;
        }
        self.needs(";")?;
        self.layout.word(";");
        self.layout.end();
        Some(())
    }

    fn struct_item(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.head("struct")?;
        match self.token().kind {
            Kind::Open(Delimiter::Parenthesis) => {
                self.fields_without_names()?;
                self.conditions(Where::Semicolon)?;
                self.needs(";")?;
                self.layout.end();
            }
            Kind::Punct(b';', _) => {
                self.at += 1;
                self.conditions(Where::Semicolon)?;
                self.layout.end();
            }
            _ => {
                self.conditions(Where::Body)?;
                self.braces(|printer| {
                    printer.field()?;
                    printer.line_with_comma()
                })?;
            }
        }
        Some(())
    }

    /// A word, a name and parameters: what many items begin with.
    pub(super) fn head(&mut self, word: &str) -> Read {
        self.visibility()?;
        self.must_copy(word)?;
        self.name()?;
        self.generics()
    }

    fn field(&mut self) -> Read {
        self.attributes()?;
        self.visibility()?;
        self.name()?;
        self.typed()?;
        // A default value is not known here.
        (!self.sees("=")).then_some(())
    }

    fn fields_without_names(&mut self) -> Read {
        self.open_list(|printer| {
            printer.attributes()?;
            printer.visibility()?;
            printer.ty(true)
        })
    }

    fn enum_item(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.head("enum")?;
        self.conditions(Where::Body)?;
        self.braces(|printer| {
            printer.variant()?;
            printer.line_with_comma()
        })
    }

    fn variant(&mut self) -> Read {
        self.attributes()?;
        self.name()?;
        match self.token().kind {
            Kind::Open(Delimiter::Brace) => {
                let close = self.enter(Delimiter::Brace)?;
                self.layout.word(" {");
                if self.at < close {
                    self.layout.consistent(INDENT);
                    self.layout.space();
                    while self.at < close {
                        self.field()?;
                        let last = self.comma()?;
                        self.layout.comma_or_space(last);
                    }
                    self.layout.outdent();
                    self.layout.end();
                }
                self.leave(close)?;
                self.layout.word("}");
            }
            Kind::Open(Delimiter::Parenthesis) => {
                self.layout.consistent(INDENT);
                self.fields_without_names()?;
                self.layout.end();
            }
            _ => {}
        }
        if self.takes("=") {
            self.layout.word(" = ");
            self.expression()?;
        }
        Some(())
    }

    fn mod_item(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.visibility()?;
        self.must_copy("mod")?;
        self.name()?;
        if self.takes(";") {
            self.layout.word(";");
            self.layout.end();
            return Some(());
        }
        self.layout.word(" ");
        self.braces(|printer| {
            printer.inner_attributes()?;
            printer.item()
        })
    }

    /// `type … = …;`, whose conditions are not known here.
    pub(super) fn alias(&mut self, place: Where) -> Read {
        self.layout.consistent(INDENT);
        self.head("type")?;
        self.needs("=")?;
        self.layout.word(" = ");
        self.layout.never();
        self.layout.inconsistent(-INDENT);
        self.ty(true)?;
        self.layout.end();
        self.needs(";")?;
        if place == Where::Line {
            self.layout.word(";");
        } else {
            self.conditions(place)?;
        }
        self.layout.end();
        Some(())
    }

    /// Whether an item begins here, as far as statements are concerned.
    pub(super) fn begins_item(&self) -> bool {
        match self.token().kind {
            Kind::Keyword => match self.text() {
                "pub" | "extern" | "use" | "static" | "fn" | "mod" | "type" | "struct" | "enum" | "trait"
                | "impl" | "macro" => true,
                "const" | "unsafe" => !matches!(self.kind(1), Kind::Open(Delimiter::Brace)),
                "crate" => !self.sees_ahead(1, "::"),
                "async" => self.is_ahead(1, "fn") || self.is_ahead(1, "unsafe") || self.is_ahead(1, "extern"),
                _ => false,
            },
            // Words that begin an item only before certain others.
            Kind::Name => {
                matches!(self.text(), "union" | "auto" | "default" | "safe")
                    && matches!(self.kind(1), Kind::Name | Kind::Keyword)
            }
            _ => false,
        }
    }

    /// Passes over attributes.
    pub(super) fn skip_attributes(&mut self) {
        while self.sees("#") && matches!(self.kind(1), Kind::Open(Delimiter::Bracket)) {
            self.at = self.tokens.partner(self.at + 1) + 1;
        }
    }

    pub(super) fn skip_visibility(&mut self) {
        if self.take("pub")
            && self.opens(Delimiter::Parenthesis)
            && (self.is_ahead(1, "crate")
                || self.is_ahead(1, "self")
                || self.is_ahead(1, "super")
                || self.is_ahead(1, "in"))
        {
            self.at = self.tokens.partner(self.at) + 1;
        }
    }

    /// Whether the item that comes next is one line of several: a `use`, or a `mod` without content.
    pub(super) fn line_of_its_own(&mut self, begin: usize) -> Option<&'static str> {
        self.at = begin;
        self.skip_attributes();
        self.skip_visibility();
        if self.is("use") {
            Some("use")
        } else if self.is("mod") && matches!(self.kind(2), Kind::Punct(b';', _)) {
            Some("mod")
        } else {
            None
        }
    }
}
