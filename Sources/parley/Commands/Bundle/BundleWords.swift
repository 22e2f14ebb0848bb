internal import Transparency

/// The words of reports on bundles that programs read.
enum BundleWords {
    /// How much stands behind a checkpoint.
    static func standing(_ standing: CheckpointVerdict.Standing?) -> String? {
        switch standing {
        case .final: "final"
        case .provisional: "provisional"
        case .unwitnessed: "unwitnessed"
        case nil: nil
        }
    }

    /// What became of a disclosure.
    static func field(_ field: BundleReport.Field) -> String {
        switch field {
        case .present: "present"
        case .erased: "erased"
        case .withheld: "withheld"
        }
    }
}
