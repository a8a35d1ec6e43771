//! What connects the scheduler with its disk.

use super::*;

#[tokio::test]
async fn what_the_scheduler_wants_kept_is_on_disk() {
    let dir = tempfile::tempdir().unwrap();
    let opened = state::open_directory(Some(dir.path())).await.unwrap();
    let mut store = opened.store.unwrap();
    let record = Record::Framework(Some("f".to_owned()));
    let answer = persist(Some(&store), FIRST_BATCH + 1, vec![record]).unwrap();
    assert!(answer.is_none(), "the store tells when it is on disk: {answer:?}");
    let event = of_store(store.event().await);
    assert!(
        matches!(event, Event::Persisted { through } if through == FIRST_BATCH + 1),
        "{event:?}"
    );
    store.close().await.unwrap();
    let again = state::open_directory(Some(dir.path())).await.unwrap();
    assert_eq!(again.restored.framework_id.as_deref(), Some("f"));
}

#[tokio::test]
async fn without_a_state_nothing_waits_for_a_disk() {
    let opened = state::open_directory(None).await.unwrap();
    let answer = persist(opened.store.as_ref(), 7, Vec::new()).unwrap();
    assert!(
        matches!(answer, Some(Event::Persisted { through: 7 })),
        "{answer:?}"
    );
}

#[test]
fn the_scheduler_is_told_of_a_failed_write() {
    let event = of_store(StoreEvent::Failed {
        reason: "no space left".to_owned(),
    });
    assert!(
        matches!(&event, Event::StoreFails { reason } if reason == "no space left"),
        "{event:?}"
    );
}

/// Generations are set aside by the clock, too, but the clock may be set back.
#[tokio::test]
async fn a_run_numbers_its_assignments_above_those_of_the_one_before() {
    let dir = tempfile::tempdir().unwrap();
    let ahead = u64::MAX / 2;
    let opened = state::open_directory(Some(dir.path())).await.unwrap();
    let mut store = opened.store.unwrap();
    let record = Record::FirstGeneration(ahead);
    persist(Some(&store), FIRST_BATCH + 1, vec![record]).unwrap();
    store.event().await;
    store.close().await.unwrap();
    for run in 1..3 {
        let opened = state::open_directory(Some(dir.path())).await.unwrap();
        let first = opened.restored.first_generation;
        assert!(first > ahead + (run << 40), "run {run} begins at {first}");
        assert_eq!(u64::from(opened.restored.run), run + 1);
        opened.store.unwrap().close().await.unwrap();
    }
}
