/// Why heads are not recorded.
package enum HeadsRejection: Error, Hashable, Sendable {
    /// An earlier record reaches as far.
    case nothingNew
}
