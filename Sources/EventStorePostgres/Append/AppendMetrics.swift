internal import Metrics

/// What the append thread measures.
struct AppendMetrics {
    private let batchItems = Recorder(label: "parley_append_batch_items")
    private let batchTime = Timer(label: "parley_append_batch_duration_seconds")

    func record(_ batch: AppendBatch, took duration: Duration) {
        batchItems.record(batch.items.count)
        let (seconds, attoseconds) = duration.components
        batchTime.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
