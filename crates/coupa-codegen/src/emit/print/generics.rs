//! Parameters, bounds and conditions of generic items.

use proc_macro2::Delimiter;

use super::{Printer, Read, layout::INDENT, tokens::Kind};

/// Where the conditions of an item stand.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Where {
    /// Before a body.
    Body,
    /// Before a semicolon.
    Semicolon,
    /// In one line, before an equals sign.
    Line,
    /// In one line, before a semicolon.
    LineSemicolon,
}

impl Printer<'_> {
    /// `<…>` behind the name of an item.
    pub(super) fn generics(&mut self) -> Read {
        if !self.sees("<") {
            return Some(());
        }
        self.at += 1;
        if self.takes(">") {
            return Some(());
        }
        self.layout.word("<");
        self.layout.consistent(0);
        self.angles(Self::lifetime_parameter, Self::parameter)
    }

    fn lifetime_parameter(&mut self) -> Read {
        self.lifetime()?;
        if self.sees(":") {
            self.at += 1;
            self.layout.word(": ");
            self.lifetime()?;
            while self.takes("+") {
                self.layout.word(" + ");
                self.lifetime()?;
            }
        }
        Some(())
    }

    fn parameter(&mut self) -> Read {
        if self.copy("const") {
            self.name()?;
            self.typed()?;
            // A default needs rules of its own.
            return (!self.sees("=")).then_some(());
        }
        self.name()?;
        self.layout.inconsistent(INDENT);
        if self.takes(":") {
            self.layout.word(": ");
            self.bounds_broken()?;
        }
        if self.takes("=") {
            self.layout.space();
            self.layout.word("= ");
            self.ty(true)?;
        }
        self.layout.end();
        Some(())
    }

    /// Bounds, each of which may begin a line.
    pub(super) fn bounds_broken(&mut self) -> Read {
        self.bound()?;
        while self.takes("+") {
            self.layout.space();
            self.layout.word("+ ");
            self.bound()?;
        }
        Some(())
    }

    /// Bounds in one line.
    pub(super) fn bounds_whole(&mut self, several: bool) -> Read {
        self.bound()?;
        while several && self.takes("+") {
            self.layout.word(" + ");
            self.bound()?;
        }
        Some(())
    }

    fn bound(&mut self) -> Read {
        if self.sees_lifetime() {
            return self.lifetime();
        }
        if self.opens(Delimiter::Parenthesis) || self.sees("~") || self.is("use") || self.is("const") {
            return None;
        }
        self.for_lifetimes()?;
        if self.takes("?") {
            self.layout.word("?");
        }
        self.path(false)?;
        Some(())
    }

    /// `for<'a>`.
    pub(super) fn for_lifetimes(&mut self) -> Read {
        if !self.is("for") {
            return Some(());
        }
        self.at += 1;
        self.needs("<")?;
        self.layout.word("for<");
        loop {
            self.lifetime_parameter()?;
            if self.takes(">") {
                break;
            }
            self.needs(",")?;
            self.layout.word(", ");
        }
        self.layout.word("> ");
        Some(())
    }

    /// `where …`, and what stands between an item's head and what follows.
    pub(super) fn conditions(&mut self, place: Where) -> Read {
        let semicolon = matches!(place, Where::Semicolon | Where::LineSemicolon);
        if !self.take("where") {
            self.layout.word(if semicolon { ";" } else { " " });
            return Some(());
        }
        if !matches!(place, Where::Body) {
            return None;
        }
        self.layout.line();
        self.layout.outdent();
        self.layout.word("where");
        self.layout.line();
        loop {
            self.predicate()?;
            let comma = self.takes(",");
            self.layout.word(",");
            self.layout.line();
            if self.opens(Delimiter::Brace) {
                break;
            }
            comma.then_some(())?;
        }
        self.layout.outdent();
        Some(())
    }

    fn predicate(&mut self) -> Read {
        if self.sees_lifetime() {
            return None;
        }
        self.for_lifetimes()?;
        self.ty(false)?;
        self.needs(":")?;
        self.layout.word(":");
        self.layout.inconsistent(0);
        let begun = self.layout.place();
        self.layout.word(" ");
        self.bound()?;
        let mut one = true;
        while self.takes("+") {
            one = false;
            self.layout.space();
            self.layout.word("+ ");
            self.bound()?;
        }
        if !one {
            self.layout.change_box(begun, INDENT, false);
        }
        self.layout.end();
        Some(())
    }

    /// Whether a `<` behind `impl` begins parameters, and not a path.
    pub(super) fn begins_parameters(&self) -> bool {
        match self.kind(1) {
            Kind::Name => {
                !self.sees_ahead(2, "::")
                    && (self.sees_ahead(2, ":")
                        || self.sees_ahead(2, ",")
                        || self.sees_ahead(2, ">")
                        || self.sees_ahead(2, "="))
            }
            Kind::Keyword => self.is_ahead(1, "const"),
            Kind::Punct(char, _) => matches!(char, b'\'' | b'>' | b'#'),
            _ => false,
        }
    }
}
