use super::*;
use solo::{Files, Settings, SoloAction, SoloSource};

/// Names of the first requests of a source, which only it can make.
fn ids(count: usize) -> Vec<RequestId> {
    use job_source::Command;
    use machine::Machine;
    let now = testkit::instant();
    let settings = Settings {
        nodes: (0..count).map(|index| format!("http://node{index}:1")).collect(),
        payout: "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080".parse().unwrap(),
        tag: solo::Tag::default(),
        extranonce1: [7; 8],
    };
    let mut source = SoloSource::new(settings, Files::new(), now);
    source.handle(solo::SoloEvent::Command(Command::Open), now);
    let actions = std::iter::from_fn(|| source.poll(now));
    let ids: Vec<_> = actions
        .filter_map(|action| match action {
            SoloAction::Request { id, .. } => Some(id),
            _ => None,
        })
        .collect();
    assert_eq!(ids.len(), count);
    ids
}

fn response() -> Response {
    Response {
        status: 200,
        body: Vec::new(),
    }
}

#[tokio::test]
async fn a_task_that_panics_answers_its_question_and_no_other() {
    let mut requests = Requests::default();
    let [first, second] = ids(2)[..] else {
        unreachable!("two nodes are asked")
    };
    requests.begin(first, async { panic!("planned") });
    let answered = requests.next().await.unwrap();
    assert_eq!(answered.request, first);
    let why = answered.answer.unwrap_err();
    assert!(why.contains("1 such panic so far"), "{why}");
    requests.begin(second, async { Ok(response()) });
    let answered = requests.next().await.unwrap();
    assert_eq!((answered.request, answered.answer), (second, Ok(response())));
    requests.begin(first, async { panic!("planned again") });
    let why = requests.next().await.unwrap().answer.unwrap_err();
    assert!(why.contains("2 such panics so far"), "{why}");
    assert!(requests.next().await.is_none() && requests.handles.is_empty());
}

#[tokio::test]
async fn a_request_that_is_cancelled_has_no_answer() {
    let mut requests = Requests::default();
    let request = ids(1)[0];
    requests.begin(request, std::future::pending());
    requests.cancel(request);
    assert!(requests.next().await.is_none() && requests.handles.is_empty());
}
