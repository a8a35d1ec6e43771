//! Charts as SVG. Colours are of the Okabe-Ito palette, which colour-blind people tell apart.

use anyhow::anyhow;
use plotters::prelude::*;

const WIDTH: u32 = 960;
const BAR: u32 = 22;
const TITLE: u32 = 40;
const AXIS: u32 = 40;
/// Space for names.
const NAMES: u32 = 260;
/// Characters of a name that fit into it.
const LONGEST_NAME: usize = 34;
const LINES_HEIGHT: u32 = 360;
/// Lines that have a name.
const MAX_NAMED: usize = 8;
const FONT: (&str, i32) = ("sans-serif", 14);
const TITLE_FONT: (&str, i32) = ("sans-serif", 18);

const USUAL: RGBColor = RGBColor(0x00, 0x72, 0xb2);
const STANDS_OUT: RGBColor = RGBColor(0xd5, 0x5e, 0x00);

/// A bar with its name.
#[derive(Clone, Debug)]
pub(super) struct Bar {
    pub name: String,
    pub value: f64,
    pub stands_out: bool,
}

/// A line with its name, drawn over equal parts of the time.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub name: String,
    pub values: Vec<f64>,
    pub stands_out: bool,
}

/// Horizontal bars, the first one on top.
///
/// # Errors
/// If they cannot be drawn, which no numbers cause.
pub(super) fn bars(title: &str, unit: &str, bars: &[Bar]) -> anyhow::Result<String> {
    draw(TITLE + AXIS + bars.len() as u32 * BAR, |area| {
        let most = bars
            .iter()
            .map(|bar| bar.value)
            .fold(0.0, f64::max)
            .max(f64::MIN_POSITIVE);
        let mut chart = ChartBuilder::on(area)
            .caption(title, TITLE_FONT)
            .set_label_area_size(LabelAreaPosition::Left, NAMES)
            .set_label_area_size(LabelAreaPosition::Bottom, AXIS)
            .margin_right(20)
            .build_cartesian_2d(0.0..most * 1.05, (0..bars.len()).into_segmented())?;
        let name = |place: &SegmentValue<usize>| match place {
            SegmentValue::CenterOf(place) => {
                from_top(bars, *place).map_or_else(String::new, |bar| short(&bar.name))
            }
            SegmentValue::Exact(_) | SegmentValue::Last => String::new(),
        };
        chart
            .configure_mesh()
            .disable_y_mesh()
            .light_line_style(TRANSPARENT)
            .y_labels(bars.len())
            .y_label_formatter(&name)
            .x_desc(unit)
            .label_style(FONT)
            .draw()?;
        chart.draw_series((0..bars.len()).filter_map(|place| {
            let bar = from_top(bars, place)?;
            let corners = [
                (0.0, SegmentValue::Exact(place)),
                (bar.value, SegmentValue::Exact(place + 1)),
            ];
            let mut rectangle = Rectangle::new(corners, color(bar.stands_out).filled());
            rectangle.set_margin(2, 2, 0, 0);
            Some(rectangle)
        }))?;
        Ok(())
    })
}

/// The axis counts from below.
fn from_top(bars: &[Bar], place: usize) -> Option<&Bar> {
    bars.iter().rev().nth(place)
}

/// Lines over the time from 0 to 100 %, in percent of `values`' unit.
///
/// # Errors
/// If they cannot be drawn, which no numbers cause.
pub(super) fn lines(title: &str, unit: &str, lines: &[Line]) -> anyhow::Result<String> {
    draw(LINES_HEIGHT, |area| {
        let values = || lines.iter().flat_map(|line| line.values.iter().copied());
        let most = values().fold(0.0, f64::max).max(f64::MIN_POSITIVE);
        let least = values().fold(most, f64::min);
        let room = ((most - least) * 0.1).max(most * 0.01);
        let mut chart = ChartBuilder::on(area)
            .caption(title, TITLE_FONT)
            .set_label_area_size(LabelAreaPosition::Left, 70)
            .set_label_area_size(LabelAreaPosition::Bottom, AXIS)
            .margin_right(20)
            .build_cartesian_2d(0.0..100.0, (least - room)..(most + room))?;
        chart
            .configure_mesh()
            .light_line_style(TRANSPARENT)
            .x_desc("% of the time")
            .y_desc(unit)
            .label_style(FONT)
            .draw()?;
        let mut named = 0;
        for line in lines {
            let step = 100.0 / line.values.len() as f64;
            let middle = |(part, value): (usize, &f64)| ((part as f64 + 0.5) * step, *value);
            let color = color(line.stands_out);
            let points = line.values.iter().enumerate().map(middle);
            let drawn = chart.draw_series(LineSeries::new(points, color.stroke_width(2)))?;
            if line.stands_out && named < MAX_NAMED {
                named += 1;
                drawn
                    .label(short(&line.name))
                    .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], color));
            }
        }
        if named > 0 {
            chart
                .configure_series_labels()
                .label_font(FONT)
                .background_style(WHITE.mix(0.8))
                .border_style(BLACK)
                .draw()?;
        }
        Ok(())
    })
}

type Drawn = Result<(), Box<dyn std::error::Error>>;
type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

fn draw(height: u32, paint: impl FnOnce(&Area<'_>) -> Drawn) -> anyhow::Result<String> {
    let mut svg = String::new();
    let drawn = || -> Drawn {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        area.fill(&WHITE)?;
        paint(&area)?;
        area.present()?;
        Ok(())
    };
    drawn().map_err(|error| anyhow!("the chart: {error}"))?;
    Ok(svg)
}

fn color(stands_out: bool) -> RGBColor {
    if stands_out { STANDS_OUT } else { USUAL }
}

fn short(name: &str) -> String {
    text::foreign_within(name, LONGEST_NAME)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(name: &str, value: f64) -> Bar {
        Bar {
            name: name.to_owned(),
            value,
            stands_out: value < 2.0,
        }
    }

    #[test]
    fn bars_have_names_and_lengths_in_proportion() {
        let svg = bars(
            "a title",
            "MH/s",
            &[bar("long", 4.0), bar("half", 2.0), bar("odd", 1.0)],
        )
        .unwrap();
        for text in ["a title", "MH/s", "long", "half", "odd"] {
            assert!(svg.contains(&format!("\n{text}\n")), "{text}: {svg}");
        }
        let widths = |color: &str| -> Vec<f64> {
            let drawn = svg
                .split("<rect ")
                .filter(|rect| rect.contains(&format!("fill=\"{color}\"")));
            let width = |rect: &str| rect.split("width=\"").nth(1)?.split('"').next()?.parse().ok();
            drawn.filter_map(width).collect()
        };
        let (usual, odd) = (widths("#0072B2"), widths("#D55E00"));
        let [half, long] = usual[..] else { panic!("{svg}") };
        assert!(
            (long / half - 2.0).abs() < 0.02 && (half / odd[0] - 2.0).abs() < 0.02,
            "{usual:?} {odd:?}"
        );
    }

    #[test]
    fn nothing_and_extremes_can_be_drawn() {
        let of = |values: Vec<f64>| Line {
            name: "a".to_owned(),
            values,
            stands_out: true,
        };
        for values in [vec![], vec![0.0], vec![1e10; 60], vec![0.0, 1e15]] {
            assert!(
                lines("t", "%", &[of(values.clone())]).unwrap().contains("<svg"),
                "{values:?}"
            );
        }
        assert!(lines("t", "%", &[]).unwrap().contains("<svg"));
        assert!(bars("t", "u", &[]).unwrap().contains("<svg"));
        assert!(bars("t", "u", &[bar("zero", 0.0)]).unwrap().contains("zero"));
    }

    #[test]
    fn names_are_only_text() {
        let svg = bars("<b>", "&", &[bar("<script>alert(1)</script>", 1.0)]).unwrap();
        assert!(
            !svg.contains("<script") && !svg.contains("<b>") && svg.contains("&lt;script"),
            "{svg}"
        );
    }
}
