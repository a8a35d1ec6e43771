//! The status as plain lines, for what is no terminal.

use crate::model::Model;
use crate::view::{headline, row, summary, titles, warning};

/// Everything, in the order of the screen.
pub fn plain(model: &Model) -> String {
    let mut lines = vec![headline(model)];
    lines.extend(summary(model));
    lines.extend(warning(model));
    lines.push(titles().trim_end().to_owned());
    lines.extend(
        model
            .found()
            .into_iter()
            .map(|executor| row(executor).trim_end().to_owned()),
    );
    lines.join("\n") + "\n"
}
