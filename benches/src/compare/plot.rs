//! Records as a bar chart, SVG: one panel for each.

use super::record::{Record, Series};
use anyhow::{Context, anyhow};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::path::Path;

const WIDTH: u32 = 900;
const BAR: u32 = 18;
/// Between bars, and around a panel.
const GAP: u32 = 4;
const TITLE: u32 = 40;
/// Space for names, left of the bars, and for rates, right of them.
const NAMES: u32 = 300;
const RATES: u32 = 150;
const FONT: (&str, i32) = ("sans-serif", 13);

const PEER: RGBColor = RGBColor(0x9a, 0x9a, 0x9a);
const NONCE_ONLY: RGBColor = RGBColor(0x1f, 0x5f, 0xa8);
const ROLLING: RGBColor = RGBColor(0x2e, 0x8b, 0x57);

/// Draws records, the bars of each from its fastest to its slowest.
///
/// # Errors
/// If the file cannot be written; the text names it.
pub fn draw(records: &[Record], path: &Path) -> anyhow::Result<()> {
    std::fs::write(path, svg(records)?).with_context(|| path.display().to_string())
}

/// The chart as text.
///
/// # Errors
/// If it cannot be drawn, which a record does not cause.
pub fn svg(records: &[Record]) -> anyhow::Result<String> {
    try_svg(records).map_err(|error| anyhow!("the chart: {error}"))
}

fn try_svg(records: &[Record]) -> Result<String, Box<dyn std::error::Error>> {
    let heights: Vec<u32> = records.iter().map(height).collect();
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, (WIDTH, heights.iter().sum())).into_drawing_area();
        root.fill(&WHITE)?;
        let mut rest = root.clone();
        for (record, height) in records.iter().zip(heights) {
            let (panel, below) = rest.split_vertically(height);
            draw_panel(&panel, record)?;
            rest = below;
        }
        root.present()?;
    }
    Ok(svg)
}

fn height(record: &Record) -> u32 {
    TITLE + record.series.len() as u32 * (BAR + GAP) + 2 * GAP
}

fn draw_panel(
    panel: &DrawingArea<SVGBackend<'_>, Shift>,
    record: &Record,
) -> Result<(), Box<dyn std::error::Error>> {
    let machine = &record.machine;
    let title = format!("{}, {}: MH/s of one thread", machine.cpu, machine.identity);
    panel.draw(&Text::new(
        title,
        (GAP as i32 * 2, GAP as i32 * 3),
        ("sans-serif", 17),
    ))?;
    let mut series: Vec<&Series> = record.series.iter().collect();
    series.sort_by(|one, other| other.rate().total_cmp(&one.rate()));
    let most = series.first().map_or(1.0, |fastest| fastest.rate());
    let left = NAMES as i32;
    for (place, series) in series.into_iter().enumerate() {
        let top = (TITLE + place as u32 * (BAR + GAP)) as i32;
        let (middle, bottom) = (top + BAR as i32 / 2, top + BAR as i32);
        let length = f64::from(WIDTH - NAMES - RATES) * series.rate() / most;
        let right = left + length.round() as i32;
        panel.draw(&Rectangle::new(
            [(left, top), (right, bottom)],
            color(series).filled(),
        ))?;
        let name = FONT
            .into_font()
            .into_text_style(panel)
            .pos(Pos::new(HPos::Right, VPos::Center));
        panel.draw(&Text::new(name_of(series), (left - 2 * GAP as i32, middle), name))?;
        let rate = FONT
            .into_font()
            .into_text_style(panel)
            .pos(Pos::new(HPos::Left, VPos::Center));
        let text = format!("{:.1}", series.rate() / 1e6);
        panel.draw(&Text::new(text, (right + 2 * GAP as i32, middle), rate))?;
    }
    Ok(())
}

fn color(series: &Series) -> RGBColor {
    match (series.ours, series.versions) {
        (false, _) => PEER,
        (true, 1) => NONCE_ONLY,
        (true, _) => ROLLING,
    }
}

fn name_of(series: &Series) -> String {
    match (series.ours, series.versions) {
        (false, _) => series.name.clone(),
        (true, 1) => format!("{}, nonce only", series.name),
        (true, versions) => format!("{}, rolling {versions}", series.name),
    }
}
