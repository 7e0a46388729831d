//! Problems with the offending lines, for people; and as JSON, for editors.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level as Grade, Renderer, Snippet};
use serde_json::{Value, json};

use super::{Level, Problem, Problems};
use crate::tree::Source;

impl Problem {
    /// The problem in one line, followed by the lines it speaks of, the reason and the help.
    pub fn render(&self, sources: &[Source], color: bool) -> String {
        let renderer =
            if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
        let grade = match self.level {
            Level::Error => Grade::ERROR,
            Level::Warning => Grade::WARNING,
            Level::Note => Grade::NOTE,
        };
        let text = sources.iter().find(|source| source.path == self.path).map_or("", |source| &source.text);
        let clamp = |start: usize, end: usize| {
            let start = start.min(text.len());
            // One line is enough to find the place; a whole block would bury the message.
            let end = end.clamp(start, text.len());
            start..start + text.get(start..end).and_then(|part| part.find('\n')).unwrap_or(end - start)
        };
        let mut snippet = Snippet::source(text)
            .path(self.path.as_str())
            .annotation(AnnotationKind::Primary.span(clamp(self.position.start, self.position.end)));
        if let Some((position, label)) = &self.related
            && position.file == self.position.file
        {
            snippet = snippet.annotation(
                AnnotationKind::Context.span(clamp(position.start, position.end)).label(label.as_str()),
            );
        }
        let mut group = grade.clone().primary_title(self.message.as_str()).element(snippet);
        if !self.reason.is_empty() {
            group = group.element(Grade::NOTE.message(self.reason.as_str()));
        }
        if !self.help.is_empty() {
            group = group.element(Grade::HELP.message(self.help.as_str()));
        }
        let report = renderer.render(&[group]);
        // The first line is ours, so that editors and people read one form; the library's title line goes.
        let body = report.split_once('\n').map_or("", |(_, body)| body);
        format!("{self}\n{body}")
    }

    /// The problem as JSON.
    pub fn to_json(&self) -> Value {
        json!({
            "path": self.path,
            "line": self.position.line,
            "column": self.position.column,
            "level": self.level,
            "rule": self.rule,
            "message": self.message,
            "reason": self.reason,
            "help": self.help,
        })
    }
}

impl Problems {
    /// Every problem rendered, an empty line between them.
    pub fn render(&self, sources: &[Source], color: bool) -> String {
        self.iter().map(|problem| problem.render(sources, color)).collect::<Vec<_>>().join("\n\n")
    }
}
