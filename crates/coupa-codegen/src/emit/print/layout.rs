//! Texts, breaks and boxes, and how they fill lines: Oppen's algorithm, with the rules of prettyplease.
//!
//! A box whose content does not fit the rest of the line is broken: where it is consistent, at each of its breaks,
//! otherwise at those breaks whose next part does not fit. All pieces of an item are known before the first is
//! written, so sizes are computed in one pass and text is written in a second.

/// Columns that a line should fill.
const MARGIN: i64 = 89;
/// What every line may hold, however far it is indented.
const LEAST: i64 = 60;
/// Columns of one step of indentation.
pub(super) const INDENT: i8 = 4;
/// A blank that fits no line.
const ENDLESS: u16 = 0xffff;
/// No piece.
const NONE: u32 = u32::MAX;

/// A place where a line may end.
#[derive(Clone, Copy, Default)]
pub(super) struct Break {
    /// Steps from the indentation of the box, where the line ends.
    pub(super) offset: i8,
    /// Spaces where it does not end.
    pub(super) blank: u16,
    /// Written before the end of the line.
    pub(super) before: Option<Mark>,
    /// Written at the beginning of the next line.
    pub(super) after: Option<Mark>,
    /// Written where the line does not end.
    pub(super) instead: Option<Mark>,
    /// The line never ends here; what stands before is measured up to here.
    pub(super) never: bool,
}

/// A sign that depends on whether a line ends.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Mark {
    Comma,
    Semicolon,
    Brace,
    Parenthesis,
    BraceEnd,
    ParenthesisEnd,
    /// The end of an arm.
    ParenthesisEndComma,
}

impl Mark {
    fn text(self) -> &'static str {
        match self {
            Self::Comma => ",",
            Self::Semicolon => ";",
            Self::Brace => "{",
            Self::Parenthesis => "(",
            Self::BraceEnd => "}",
            Self::ParenthesisEnd => ")",
            Self::ParenthesisEndComma => "),",
        }
    }
}

/// A piece of the layout.
#[derive(Clone, Copy)]
enum Piece {
    /// A part of the words.
    Text {
        start: u32,
        end: u32,
    },
    Break(Break),
    Begin {
        offset: i8,
        consistent: bool,
    },
    End,
    /// Nothing, which fits no line.
    Wide,
    /// Nothing, where a line would end if something followed: what stands before is measured up to here.
    Measured,
}

#[derive(Clone, Copy)]
struct Node {
    piece: Piece,
    /// Columns up to the next break outside of it.
    size: i64,
    next: u32,
}

/// A place between two pieces, where boxes can be begun and ended later.
#[derive(Clone, Copy)]
pub(super) struct Place(u32);

/// The pieces of an item, in a chain.
#[derive(Default)]
pub(super) struct Layout {
    words: String,
    nodes: Vec<Node>,
    tail: u32,
    /// The last text may not grow: a place stands behind it.
    sealed: bool,
    /// Columns of all pieces, were they one line.
    width: i64,
    /// Kept from item to item: breaks and boxes whose size is not known yet.
    open: Vec<u32>,
}

impl Layout {
    /// Forgets all pieces. A box of the whole is begun.
    pub(super) fn clear(&mut self) {
        self.words.clear();
        self.nodes.clear();
        self.tail = NONE;
        self.width = 0;
        self.push(Piece::Begin { offset: 0, consistent: true });
    }

    fn add(&mut self, piece: Piece, next: u32) -> u32 {
        let index = u32::try_from(self.nodes.len()).unwrap_or(NONE);
        self.nodes.push(Node { piece, size: 0, next });
        index
    }

    fn push(&mut self, piece: Piece) -> u32 {
        let index = self.add(piece, NONE);
        if let Some(last) = self.nodes.get_mut(self.tail as usize) {
            last.next = index;
        }
        self.tail = index;
        self.sealed = false;
        index
    }

    /// A text without an end of a line.
    pub(super) fn word(&mut self, text: &str) {
        self.width += columns(text);
        let start = self.words.len();
        self.words.push_str(text);
        let (start, end) = (index(start), index(self.words.len()));
        if !self.sealed
            && let Some(Node { piece: Piece::Text { end: last, .. }, .. }) =
                self.nodes.get_mut(self.tail as usize)
        {
            *last = end;
            return;
        }
        self.push(Piece::Text { start, end });
    }

    /// The last character that was written.
    pub(super) fn last(&self) -> Option<char> {
        self.words.chars().next_back()
    }

    /// A consistent box.
    pub(super) fn consistent(&mut self, offset: i8) {
        self.push(Piece::Begin { offset, consistent: true });
    }

    /// An inconsistent box.
    pub(super) fn inconsistent(&mut self, offset: i8) {
        self.push(Piece::Begin { offset, consistent: false });
    }

    /// Ends the last box.
    pub(super) fn end(&mut self) {
        self.push(Piece::End);
    }

    /// A place where a line may end.
    pub(super) fn pause(&mut self, pause: Break) {
        self.width += i64::from(pause.blank);
        self.push(Piece::Break(pause));
    }

    /// A break without a blank.
    pub(super) fn zero(&mut self) {
        self.pause(Break::default());
    }

    /// A space, or the end of a line.
    pub(super) fn space(&mut self) {
        self.pause(Break { blank: 1, ..Break::default() });
    }

    /// The end of a line.
    pub(super) fn line(&mut self) {
        self.pause(Break { blank: ENDLESS, ..Break::default() });
    }

    /// No end of a line, but the end of what is measured.
    pub(super) fn never(&mut self) {
        self.pause(Break { never: true, ..Break::default() });
    }

    /// A comma between members, or behind the last where a line ends there.
    pub(super) fn comma(&mut self, last: bool) {
        self.list(last, 0);
    }

    /// As [`Self::comma`], with a space behind the last member where no line ends.
    pub(super) fn comma_or_space(&mut self, last: bool) {
        self.list(last, 1);
    }

    fn list(&mut self, last: bool, blank: u16) {
        if last {
            self.pause(Break { blank, before: Some(Mark::Comma), ..Break::default() });
        } else {
            self.word(",");
            self.space();
        }
    }

    /// The inside of an empty block.
    pub(super) fn nothing(&mut self) {
        self.push(Piece::Measured);
    }

    /// Moves the last break by one step to the left.
    pub(super) fn outdent(&mut self) {
        if let Some(Node { piece: Piece::Break(pause), .. }) = self.nodes.get_mut(self.tail as usize) {
            pause.offset -= INDENT;
        }
    }

    /// The place behind all that was written.
    pub(super) fn place(&mut self) -> Place {
        self.sealed = true;
        Place(self.tail)
    }

    fn insert(&mut self, place: Place, piece: Piece) -> u32 {
        let next = self.nodes.get(place.0 as usize).map_or(NONE, |node| node.next);
        let index = self.add(piece, next);
        if let Some(node) = self.nodes.get_mut(place.0 as usize) {
            node.next = index;
        }
        if place.0 == self.tail {
            self.tail = index;
        }
        index
    }

    /// Begins a box at a place. Of boxes begun at one place, the last is the outermost.
    pub(super) fn begin_at(&mut self, place: Place, offset: i8, consistent: bool) -> Place {
        Place(self.insert(place, Piece::Begin { offset, consistent }))
    }

    /// Ends a box at a place, and gives the place behind its end.
    pub(super) fn end_at(&mut self, place: Place) -> Place {
        Place(self.insert(place, Piece::End))
    }

    /// A break without a blank at a place.
    pub(super) fn pause_at(&mut self, place: Place, pause: Break) {
        self.insert(place, Piece::Break(pause));
    }

    /// Changes the box that was begun last before a place.
    pub(super) fn change_box(&mut self, place: Place, to: i8, kind: bool) {
        if let Some(Node { piece: Piece::Begin { offset, consistent }, .. }) =
            self.nodes.get_mut(place.0 as usize)
        {
            (*offset, *consistent) = (to, kind);
        }
    }

    /// Columns of all pieces up to here, to measure how many some take.
    pub(super) fn width(&self) -> i64 {
        self.width
    }

    /// Ends a box that is broken when it takes more columns than these.
    pub(super) fn end_within(&mut self, from: i64, columns: i64) {
        if self.width - from > columns {
            self.width += i64::from(ENDLESS);
            self.push(Piece::Wide);
        }
        self.end();
    }

    /// Writes the text of all pieces.
    pub(super) fn write(&mut self, out: &mut String) {
        self.end();
        self.measure();
        let (mut space, mut indent, mut pending) = (MARGIN, 0_i64, 0_usize);
        // Boxes that are open: those that are broken know the indentation outside of them.
        let mut boxes: Vec<(Option<i64>, bool)> = Vec::new();
        let mut at = 0;
        while let Some(node) = self.nodes.get(at as usize) {
            at = node.next;
            match node.piece {
                Piece::Text { start, end } => {
                    let text = self.words.get(start as usize..end as usize).unwrap_or_default();
                    blanks(out, &mut pending);
                    out.push_str(text);
                    space -= columns(text);
                }
                Piece::Wide => blanks(out, &mut pending),
                Piece::Measured => {}
                Piece::Begin { offset, consistent } => {
                    if node.size > space {
                        boxes.push((Some(indent), consistent));
                        indent += i64::from(offset);
                    } else {
                        boxes.push((None, consistent));
                    }
                }
                Piece::End => {
                    if let Some((Some(outside), _)) = boxes.pop() {
                        indent = outside;
                    }
                }
                Piece::Break(pause) => {
                    let fits = pause.never
                        || match boxes.last() {
                            Some((None, _)) => true,
                            Some((Some(_), true)) => false,
                            Some((Some(_), false)) | None => node.size <= space,
                        };
                    if fits {
                        pending += usize::from(pause.blank);
                        space -= i64::from(pause.blank);
                        if let Some(mark) = pause.instead {
                            out.push_str(mark.text());
                            space -= columns(mark.text());
                        }
                    } else {
                        if let Some(mark) = pause.before {
                            blanks(out, &mut pending);
                            out.push_str(mark.text());
                        }
                        out.push('\n');
                        let column = indent + i64::from(pause.offset);
                        pending = usize::try_from(column).unwrap_or_default();
                        space = (MARGIN - column).max(LEAST);
                        if let Some(mark) = pause.after {
                            blanks(out, &mut pending);
                            out.push_str(mark.text());
                            space -= columns(mark.text());
                        }
                    }
                }
            }
        }
    }

    /// How many columns stand between each break or box and the next break that is not inside of it.
    fn measure(&mut self) {
        let mut total = 0_i64;
        self.open.clear();
        let mut at = 0;
        while let Some(&Node { piece, next, .. }) = self.nodes.get(at as usize) {
            match piece {
                Piece::Text { start, end } => total += i64::from(end - start),
                Piece::Wide => total += i64::from(ENDLESS),
                Piece::Measured => self.close(total),
                Piece::Begin { .. } => {
                    self.set(at, -total);
                    self.open.push(at);
                }
                Piece::End => self.open.push(at),
                Piece::Break(pause) => {
                    self.close(total);
                    self.set(at, -total);
                    self.open.push(at);
                    total += i64::from(pause.blank);
                }
            }
            at = next;
        }
        self.close(total);
    }

    fn set(&mut self, at: u32, size: i64) {
        if let Some(node) = self.nodes.get_mut(at as usize) {
            node.size = size;
        }
    }

    /// A break: what was waiting for one is measured, up to the box that it stands in or the break before it there.
    fn close(&mut self, total: i64) {
        let mut depth = 0_usize;
        while let Some(&at) = self.open.last() {
            let Some(node) = self.nodes.get_mut(at as usize) else { return };
            match node.piece {
                Piece::Begin { .. } => {
                    if depth == 0 {
                        return;
                    }
                    node.size += total;
                    depth -= 1;
                }
                Piece::End => depth += 1,
                Piece::Break(_) | Piece::Text { .. } | Piece::Wide | Piece::Measured => {
                    node.size += total;
                    if depth == 0 {
                        self.open.pop();
                        return;
                    }
                }
            }
            self.open.pop();
        }
    }
}

/// Bytes, as prettyplease counts them.
fn columns(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}

fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE)
}

fn blanks(out: &mut String, pending: &mut usize) {
    const BLANKS: &str = "                                                                ";
    while *pending > 0 {
        let some = (*pending).min(BLANKS.len());
        out.push_str(&BLANKS[..some]);
        *pending -= some;
    }
}
