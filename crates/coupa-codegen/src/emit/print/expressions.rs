//! Expressions: operators, and what they stand between.
//!
//! What was parsed without parentheses needs none when it is printed, so none are ever added.

use proc_macro2::Delimiter;

use super::{
    Printer, Read,
    layout::{Break, INDENT, Place},
    tokens::Kind,
};

/// What an expression is, as far as it matters to what stands around it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Sort {
    Array,
    Assign,
    Async,
    Await,
    Binary,
    /// An operator that assigns, such as `+=`.
    BinaryAssign,
    Block,
    Break,
    Call,
    Cast,
    Closure,
    /// An operator that compares.
    Compare,
    Continue,
    Field,
    ForLoop,
    If,
    Index,
    Let,
    Literal,
    Loop,
    Macro,
    /// A macro with braces.
    MacroBraced,
    Match,
    MethodCall,
    Parentheses,
    Path,
    Range,
    Reference,
    Repeat,
    Return,
    /// A single name of at most four letters.
    ShortName,
    Struct,
    Try,
    Tuple,
    Unary,
    Unsafe,
    While,
}

/// An expression that was read.
#[derive(Clone, Copy)]
pub(super) struct Expression {
    pub(super) sort: Sort,
    /// It begins like a statement, and means the same as one.
    pub(super) statement: bool,
    /// What follows a condition stands on a line of its own where the condition was broken.
    pub(super) wraps: bool,
    /// No semicolon stands behind it, whatever was written.
    pub(super) bare: bool,
    /// Its first dot, where that stands behind a short name at the beginning of a line.
    pub(super) near: Option<Near>,
}

/// A dot that begins no line, because a short name stands before it.
#[derive(Clone, Copy)]
pub(super) struct Near {
    pub(super) dot: Place,
    /// The box of the arguments of the method behind it.
    pub(super) arguments: Option<Place>,
}

impl Expression {
    pub(super) fn new(sort: Sort) -> Self {
        Self { sort, statement: true, wraps: false, bare: false, near: None }
    }

    /// One that begins with another.
    fn after(sort: Sort, left: Self, wraps: bool) -> Self {
        let statement = left.statement && left.needs_semicolon();
        Self { statement, wraps, ..Self::new(sort) }
    }

    /// It is laid out by itself as the only argument of a call.
    pub(super) fn is_block_like(self) -> bool {
        matches!(
            self.sort,
            Sort::Array
                | Sort::Async
                | Sort::Block
                | Sort::Closure
                | Sort::Struct
                | Sort::Tuple
                | Sort::Unsafe
        )
    }

    /// A comma must stand behind it in a match.
    pub(super) fn needs_comma(self) -> bool {
        !matches!(
            self.sort,
            Sort::If | Sort::Match | Sort::Block | Sort::Unsafe | Sort::While | Sort::Loop | Sort::ForLoop
        )
    }

    /// It is no statement without a semicolon.
    pub(super) fn needs_semicolon(self) -> bool {
        self.sort != Sort::MacroBraced && self.needs_comma()
    }

    /// A semicolon is added where it ends a block.
    pub(super) fn gains_semicolon(self) -> bool {
        matches!(self.sort, Sort::Assign | Sort::Break | Sort::Continue | Sort::Return | Sort::BinaryAssign)
    }
}

/// How tightly operators bind. Each level is tighter than those before.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(super) enum Level {
    Any,
    Assign,
    Range,
    Or,
    And,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Cast,
}

/// An operator between two expressions, and its level.
fn operators(first: u8) -> &'static [(&'static str, Level)] {
    match first {
        b'|' => &[("||", Level::Or), ("|=", Level::Assign), ("|", Level::BitOr)],
        b'&' => &[("&&", Level::And), ("&=", Level::Assign), ("&", Level::BitAnd)],
        b'=' => &[("==", Level::Compare)],
        b'!' => &[("!=", Level::Compare)],
        b'<' => {
            &[("<<=", Level::Assign), ("<<", Level::Shift), ("<=", Level::Compare), ("<", Level::Compare)]
        }
        b'>' => {
            &[(">>=", Level::Assign), (">>", Level::Shift), (">=", Level::Compare), (">", Level::Compare)]
        }
        b'^' => &[("^=", Level::Assign), ("^", Level::BitXor)],
        b'+' => &[("+=", Level::Assign), ("+", Level::Sum)],
        b'-' => &[("-=", Level::Assign), ("-", Level::Sum)],
        b'*' => &[("*=", Level::Assign), ("*", Level::Product)],
        b'/' => &[("/=", Level::Assign), ("/", Level::Product)],
        b'%' => &[("%=", Level::Assign), ("%", Level::Product)],
        _ => &[],
    }
}

/// Where an expression stands.
#[derive(Clone, Copy, Default)]
pub(super) struct Context {
    /// A brace begins the body of what the expression is the condition of.
    pub(super) condition: bool,
    /// It begins a line, so that a short name may stand before the first dot.
    pub(super) line: bool,
}

impl Printer<'_> {
    /// Any expression.
    pub(super) fn expression(&mut self) -> Read<Expression> {
        self.expression_in(Context::default())
    }

    /// The condition of `if`, `while` and `match`, and what `for` goes through.
    pub(super) fn condition(&mut self) -> Read {
        self.layout.consistent(0);
        let found = self.expression_in(Context { condition: true, line: false })?;
        if found.wraps {
            self.layout.space();
        } else {
            self.layout.word(" ");
        }
        self.layout.end();
        Some(())
    }

    pub(super) fn expression_in(&mut self, context: Context) -> Read<Expression> {
        let start = self.layout.place();
        if let Some(whole) = self.reaching(context)? {
            return Some(whole);
        }
        let left = self.operand(context)?;
        self.operators(start, left, Level::Any, context)
    }

    /// What reaches as far as it can: closures, jumps and ranges without a beginning.
    fn reaching(&mut self, context: Context) -> Read<Option<Expression>> {
        let found = match self.token().kind {
            Kind::Punct(b'|', _) if !context.condition => self.closure()?,
            Kind::Keyword => match self.text() {
                "move" | "return" | "break" if context.condition => return None,
                "move" => self.closure()?,
                "return" => {
                    self.at += 1;
                    self.layout.word("return");
                    self.value_of_jump(Sort::Return)?
                }
                "break" => {
                    self.at += 1;
                    self.layout.word("break");
                    if self.sees_lifetime() {
                        self.layout.word(" ");
                        self.lifetime()?;
                        // What follows a label is read in more than one way.
                        self.jump_ends().then(|| Expression::new(Sort::Break))?
                    } else {
                        self.value_of_jump(Sort::Break)?
                    }
                }
                _ => return Some(None),
            },
            _ => return Some(None),
        };
        Some(Some(found))
    }

    fn jump_ends(&self) -> bool {
        self.at_end() || self.sees(";") || self.sees(",")
    }

    fn value_of_jump(&mut self, sort: Sort) -> Read<Expression> {
        if self.jump_ends() {
            return Some(Expression::new(sort));
        }
        if matches!(self.token().kind, Kind::Punct(b'.' | b'?' | b'=', _)) {
            return None;
        }
        self.layout.word(" ");
        let value = self.expression()?;
        Some(Expression { wraps: value.wraps, ..Expression::new(sort) })
    }

    /// The operators behind an expression, down to a level.
    pub(super) fn operators(
        &mut self,
        start: Place,
        mut left: Expression,
        base: Level,
        context: Context,
    ) -> Read<Expression> {
        loop {
            if left.sort == Sort::Range {
                return Some(left);
            }
            let (operator, level) = self.operator();
            if level == Level::Any || level < base {
                return Some(left);
            }
            if level == Level::Compare && left.sort == Sort::Compare {
                return None;
            }
            if let Some(near) = left.near.take() {
                // The name does not begin the line by itself.
                self.layout.pause_at(near.dot, Break::default());
                if let Some(arguments) = near.arguments {
                    self.layout.change_box(arguments, 0, true);
                }
            }
            self.at += operator.len();
            left = match (operator, level) {
                ("as", _) => {
                    self.at -= 1;
                    self.cast(start, left)?
                }
                ("..", _) => self.range(left, context)?,
                ("=", _) => self.assignment(start, left, context)?,
                _ => self.binary(start, left, operator, level, context)?,
            };
        }
    }

    /// The operator that comes next, and its level.
    fn operator(&self) -> (&'static str, Level) {
        match self.token().kind {
            Kind::Punct(b'.', true) if self.sees("..") => ("..", Level::Range),
            Kind::Punct(b'=', _) if !self.sees("==") && !self.sees("=>") => ("=", Level::Assign),
            Kind::Punct(first, _) => {
                if self.sees("=>") {
                    return ("", Level::Any);
                }
                let found = operators(first).iter().find(|(text, _)| self.sees(text));
                found.copied().unwrap_or(("", Level::Any))
            }
            Kind::Keyword if self.is("as") => ("as", Level::Cast),
            _ => ("", Level::Any),
        }
    }

    /// What follows an operand may begin a line, one step to the right of it.
    fn second_operand(&mut self, start: Place) {
        self.layout.begin_at(start, -INDENT, false);
        self.layout.begin_at(start, INDENT, false);
        self.layout.end();
        self.layout.space();
    }

    fn cast(&mut self, start: Place, left: Expression) -> Read<Expression> {
        self.take("as").then_some(())?;
        self.second_operand(start);
        self.layout.word("as ");
        self.ty(false)?;
        // What could go on with the type, or is refused behind one.
        if self.sees("<") || self.sees("?") || self.sees(".") && !self.sees("..") {
            return None;
        }
        if matches!(self.token().kind, Kind::Open(Delimiter::Bracket | Delimiter::Parenthesis)) {
            return None;
        }
        self.layout.end();
        Some(Expression::after(Sort::Cast, left, true))
    }

    fn range(&mut self, left: Expression, context: Context) -> Read<Expression> {
        if self.sees(".") {
            return None;
        }
        self.layout.word("..");
        let closed = self.takes("=");
        if closed {
            self.layout.word("=");
        }
        let wraps = self.end_of_range(closed, context)?;
        Some(Expression::after(Sort::Range, left, wraps))
    }

    fn end_of_range(&mut self, closed: bool, context: Context) -> Read<bool> {
        let ends = self.at_end()
            || self.sees(",")
            || self.sees(";")
            || self.sees("=>")
            || context.condition && self.opens(Delimiter::Brace);
        if ends {
            return (!closed).then_some(false);
        }
        if matches!(self.token().kind, Kind::Punct(char, _) if !matches!(char, b'&' | b'*' | b'-' | b'!' | b':'))
        {
            return None;
        }
        let end = self.right(Level::Range, context)?;
        Some(end.wraps)
    }

    fn assignment(&mut self, start: Place, left: Expression, context: Context) -> Read<Expression> {
        if context.condition {
            return None;
        }
        self.layout.begin_at(start, 0, false);
        self.layout.word(" = ");
        self.layout.never();
        let right = self.expression()?;
        if matches!(right.sort, Sort::Assign | Sort::BinaryAssign) {
            return None;
        }
        self.layout.end();
        Some(Expression::after(Sort::Assign, left, true))
    }

    fn binary(
        &mut self,
        start: Place,
        left: Expression,
        operator: &str,
        level: Level,
        context: Context,
    ) -> Read<Expression> {
        self.second_operand(start);
        self.layout.word(operator);
        self.layout.word(" ");
        let assigns = level == Level::Assign;
        if assigns {
            if context.condition {
                return None;
            }
            let right = self.expression()?;
            if matches!(right.sort, Sort::Assign | Sort::BinaryAssign | Sort::Range) {
                return None;
            }
        } else {
            self.right(level, context)?;
        }
        self.layout.end();
        let sort = match level {
            Level::Assign => Sort::BinaryAssign,
            Level::Compare => Sort::Compare,
            _ => Sort::Binary,
        };
        Some(Expression::after(sort, left, true))
    }

    /// What stands at the right of an operator.
    fn right(&mut self, level: Level, context: Context) -> Read<Expression> {
        let start = self.layout.place();
        let mut right = self.operand(Context { line: false, ..context })?;
        loop {
            let (_, next) = self.operator();
            if next <= level {
                return Some(right);
            }
            right = self.operators(start, right, next, context)?;
        }
    }

    /// `let … = …` in a condition.
    pub(super) fn let_condition(&mut self, context: Context) -> Read<Expression> {
        self.layout.inconsistent(0);
        self.must_copy("let")?;
        self.layout.inconsistent(0);
        self.patterns()?;
        self.layout.end();
        self.needs("=")?;
        self.layout.word(" = ");
        self.layout.never();
        self.layout.inconsistent(0);
        let start = self.layout.place();
        let context = Context { line: false, ..context };
        let value = self.operand(context)?;
        let value = self.operators(start, value, Level::Compare, context)?;
        self.layout.end();
        self.layout.end();
        Some(Expression { statement: false, wraps: value.wraps, ..Expression::new(Sort::Let) })
    }

    /// Signs before an expression, and the expression.
    pub(super) fn operand(&mut self, context: Context) -> Read<Expression> {
        let inner = Context { line: false, ..context };
        let sort = match self.token().kind {
            Kind::Punct(b'&', _) => {
                self.at += 1;
                if self.is("raw") && (self.is_ahead(1, "mut") || self.is_ahead(1, "const")) {
                    return None;
                }
                self.layout.word("&");
                self.copy("mut");
                Sort::Reference
            }
            Kind::Punct(char @ (b'*' | b'!' | b'-'), _) => {
                self.at += 1;
                self.character(char);
                Sort::Unary
            }
            _ => {
                let start = self.layout.place();
                let base = self.primary(context)?;
                return self.chain(start, base, context);
            }
        };
        // A closure reaches to the end, so no operator can follow it.
        let closure = sort == Sort::Reference && !context.condition && (self.sees("|") || self.is("move"));
        let operand = if closure { self.closure()? } else { self.operand(inner)? };
        if operand.sort == Sort::Let {
            return None;
        }
        Some(Expression { wraps: operand.wraps, ..Expression::new(sort) })
    }
}
