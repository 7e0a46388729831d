//! Types and paths.

use proc_macro2::Delimiter;

use super::{Printer, Read, layout::INDENT, tokens::Kind};

/// What a type or a path is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Path {
    /// One name and nothing else.
    Name,
    /// One name with arguments, without what stands before a path.
    Segment,
    /// A path of more than that.
    Longer,
    /// No path.
    Other,
}

impl Printer<'_> {
    /// A type. With `several`, the bounds of `impl` and `dyn` may be more than one.
    pub(super) fn ty(&mut self, several: bool) -> Read<Path> {
        match self.token().kind {
            Kind::Name | Kind::Punct(b':', true) => return self.path(false),
            Kind::Keyword => match self.text() {
                "Self" | "self" | "super" | "crate" => return self.path(false),
                "_" => {
                    self.at += 1;
                    self.layout.word("_");
                }
                word @ ("impl" | "dyn") => {
                    self.must_copy(word)?;
                    self.bounds_whole(several)?;
                }
                "fn" => self.pointer_to_function()?,
                "for" => {
                    self.for_lifetimes()?;
                    self.is("fn").then_some(())?;
                    self.pointer_to_function()?;
                }
                _ => return None,
            },
            Kind::Punct(b'&', _) => {
                self.borrow()?;
                self.ty(false)?;
            }
            Kind::Punct(b'*', _) => {
                self.at += 1;
                self.layout.word("*");
                (self.copy("const") || self.copy("mut")).then_some(())?;
                self.ty(false)?;
            }
            Kind::Punct(b'!', _) => {
                self.at += 1;
                self.layout.word("!");
            }
            Kind::Punct(b'<', _) => {
                self.qualified(false)?;
            }
            Kind::Open(Delimiter::Bracket) => {
                let close = self.enter(Delimiter::Bracket)?;
                self.layout.word("[");
                self.ty(true)?;
                if self.takes(";") {
                    self.layout.word("; ");
                    self.expression()?;
                }
                self.leave(close)?;
                self.layout.word("]");
            }
            Kind::Open(Delimiter::Parenthesis) => drop(self.tuple_of(|printer| printer.ty(true))?),
            _ => return None,
        }
        Some(Path::Other)
    }

    /// `&`, with its lifetime and `mut`.
    pub(super) fn borrow(&mut self) -> Read {
        self.needs("&")?;
        self.layout.word("&");
        if self.sees_lifetime() {
            self.lifetime()?;
            self.layout.word(" ");
        }
        self.copy("mut");
        Some(())
    }

    fn pointer_to_function(&mut self) -> Read {
        self.take("fn").then_some(())?;
        self.layout.word("fn");
        self.boxed_list(Delimiter::Parenthesis, |printer| {
            let named = matches!(printer.kind(0), Kind::Name)
                && printer.sees_ahead(1, ":")
                && !printer.sees_ahead(1, "::");
            if named {
                printer.name()?;
                return printer.typed();
            }
            printer.ty(true).map(drop)
        })?;
        self.result(false)
    }

    /// `: …`.
    pub(super) fn typed(&mut self) -> Read {
        self.needs(":")?;
        self.layout.word(": ");
        self.ty(true).map(drop)
    }

    /// `: …`, where it stands.
    pub(super) fn perhaps_typed(&mut self) -> Read {
        if self.sees(":") { self.typed() } else { Some(()) }
    }

    /// `-> …`.
    pub(super) fn result(&mut self, several: bool) -> Read {
        if self.takes("->") {
            self.layout.word(" -> ");
            self.ty(several)?;
        }
        Some(())
    }

    /// A path as it stands in types or, with `value`, in expressions and patterns.
    pub(super) fn path(&mut self, value: bool) -> Read<Path> {
        if self.sees("<") {
            return self.qualified(value);
        }
        let mut found = Path::Name;
        if self.takes("::") {
            self.layout.word("::");
            found = Path::Longer;
        }
        self.mention();
        loop {
            if self.segment(value)? && found == Path::Name {
                found = Path::Segment;
            }
            if !self.takes("::") {
                return Some(found);
            }
            found = Path::Longer;
            self.layout.word("::");
        }
    }

    /// `<T as Trait>::…`.
    fn qualified(&mut self, value: bool) -> Read<Path> {
        self.needs("<")?;
        self.layout.word("<");
        self.ty(true)?;
        if self.take("as") {
            self.layout.word(" as ");
            self.path(false)?;
            self.needs(">")?;
        } else {
            self.needs(">")?;
            self.at += 2;
            self.mention();
            self.at -= 2;
        }
        self.layout.word(">");
        self.sees("::").then_some(())?;
        while self.takes("::") {
            self.layout.word("::");
            self.segment(value)?;
        }
        Some(Path::Longer)
    }

    /// A name in a path. Tells whether it has arguments.
    fn segment(&mut self, value: bool) -> Read<bool> {
        match self.token().kind {
            Kind::Name => {}
            Kind::Keyword => match self.text() {
                "Self" => {}
                "self" | "super" | "crate" => {
                    self.layout.word(self.text());
                    self.at += 1;
                    return Some(false);
                }
                _ => return None,
            },
            _ => return None,
        }
        self.layout.word(self.text());
        self.at += 1;
        let behind = self.sees("::") && matches!(self.kind(2), Kind::Punct(b'<', _));
        if behind {
            self.at += 2;
        } else if value || !self.sees("<") || self.sees("<=") || self.sees("<<=") {
            if !value && self.opens(Delimiter::Parenthesis) {
                self.arguments_of_function()?;
                return Some(true);
            }
            return Some(false);
        }
        self.arguments(value)?;
        Some(true)
    }

    /// `<…>` of a path.
    pub(super) fn arguments(&mut self, value: bool) -> Read {
        self.needs("<")?;
        if self.takes(">") {
            return Some(());
        }
        self.layout.word(if value { "::<" } else { "<" });
        self.layout.consistent(INDENT);
        self.angles(Self::lifetime, Self::argument)
    }

    fn argument(&mut self) -> Read {
        if self.token().kind == Kind::Literal || self.is("true") || self.is("false") {
            self.layout.word(self.text());
            self.at += 1;
            return Some(());
        }
        let mentions = self.mentions.len();
        let path = self.ty(true)?;
        let named = matches!(path, Path::Name | Path::Segment);
        let associated = self.sees("=") && !self.sees("==") || self.sees(":");
        if associated && path == Path::Name {
            // It names a type of the trait.
            self.mentions.truncate(mentions);
        }
        if associated && path == Path::Segment {
            return None;
        }
        if self.sees("=") && !self.sees("==") {
            named.then_some(())?;
            self.at += 1;
            self.layout.word(" = ");
            if self.token().kind == Kind::Literal || self.opens(Delimiter::Brace) {
                return None;
            }
            self.ty(true)?;
        } else if self.sees(":") {
            named.then_some(())?;
            self.at += 1;
            self.layout.inconsistent(INDENT);
            self.layout.word(": ");
            self.bounds_broken()?;
            self.layout.end();
        }
        Some(())
    }

    /// `(A, B) -> C` behind the name of a trait of functions.
    fn arguments_of_function(&mut self) -> Read {
        self.layout.consistent(INDENT);
        self.open_list(|printer| printer.ty(true))?;
        self.result(false)?;
        self.layout.end();
        Some(())
    }
}
