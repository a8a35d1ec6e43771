//! Time until the last executor has a clean job over the number of executors, as SVG.

use crate::before;
use crate::record::Record;
use crate::sampling::Samples;
use crate::table::AIMS;
use anyhow::{Context, anyhow};
use plotters::prelude::*;
use std::ops::Range;
use std::path::Path;

const SIZE: (u32, u32) = (900, 560);
/// Executors and milliseconds that the axes cover.
const X: Range<f64> = 80.0..13_000.0;
const Y: Range<f64> = 0.1..40_000.0;

const BEFORE: RGBColor = RGBColor(0xc0, 0x39, 0x2b);
const HTTP: RGBColor = RGBColor(0x1f, 0x5f, 0xa8);
const LOGIC: RGBColor = RGBColor(0x2e, 0x8b, 0x57);
const AIM: RGBColor = RGBColor(0x22, 0x22, 0x22);

/// A line of the plot: executors and milliseconds.
struct Line {
    name: String,
    color: RGBColor,
    width: u32,
    points: Vec<(f64, f64)>,
}

/// Draws a record.
///
/// # Errors
/// If the file cannot be written; the text names it.
pub fn draw(record: &Record, path: &Path) -> anyhow::Result<()> {
    let svg = svg(record).map_err(|error| anyhow!("the plot: {error}"))?;
    std::fs::write(path, svg).with_context(|| path.display().to_string())
}

fn svg(record: &Record) -> Result<String, Box<dyn std::error::Error>> {
    let mut svg = String::new();
    let root = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption(
            "from a clean job to the last executor that has it",
            ("sans-serif", 20),
        )
        .margin(16)
        .x_label_area_size(44)
        .y_label_area_size(64)
        .build_cartesian_2d(X.log_scale(), Y.log_scale())?;
    chart
        .configure_mesh()
        .x_desc("executors")
        .y_desc("milliseconds")
        .label_style(("sans-serif", 14))
        .x_label_formatter(&|x| format!("{x:.0}"))
        .y_label_formatter(&|y| format!("{y}"))
        .light_line_style(RGBColor(0xf0, 0xf0, 0xf0))
        .draw()?;
    for Line {
        name,
        color,
        width,
        points,
    } in lines(record)
    {
        let style = color.stroke_width(width);
        chart
            .draw_series(LineSeries::new(points.clone(), style))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], style));
        chart.draw_series(
            points
                .into_iter()
                .map(|point| Circle::new(point, 2 + width, color.filled())),
        )?;
    }
    let aims = AIMS.map(|(executors, seconds)| (executors as f64, seconds * 1e3));
    chart
        .draw_series(aims.map(|point| TriangleMarker::new(point, 7, AIM.filled())))?
        .label("aim, logic: below these")
        .legend(|(x, y)| TriangleMarker::new((x + 9, y), 6, AIM.filled()));
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::LowerRight)
        .background_style(WHITE.mix(0.85))
        .border_style(RGBColor(0xc0, 0xc0, 0xc0))
        .label_font(("sans-serif", 14))
        .draw()?;
    root.present()?;
    drop(chart);
    drop(root);
    Ok(svg)
}

/// Slowest first, as they lie on the plot.
fn lines(record: &Record) -> Vec<Line> {
    let mut lines = vec![Line {
        name: "before, HTTP, longest".to_owned(),
        color: BEFORE,
        width: 2,
        points: before::JOB_SECONDS
            .map(|(executors, _, most)| (executors as f64, most * 1e3))
            .to_vec(),
    }];
    let http = record.http.iter().map(|at| (at.executors, &at.job_seconds));
    lines.extend(three("HTTP", HTTP, http.collect()));
    let logic = record.logic.iter().map(|at| (at.executors, &at.job_seconds));
    lines.extend(three("logic", LOGIC, logic.collect()));
    lines
}

fn three(layer: &str, color: RGBColor, measured: Vec<(usize, &Samples)>) -> [Line; 3] {
    let line = |what: &str, width: u32, of: fn(&Samples) -> f64| Line {
        name: format!("{layer}, {what}"),
        color,
        width,
        points: measured
            .iter()
            .map(|(executors, samples)| (*executors as f64, of(samples) * 1e3))
            .collect(),
    };
    [
        line("longest", 1, Samples::longest),
        line("p99", 2, Samples::p99),
        line("p50", 3, Samples::median),
    ]
}
