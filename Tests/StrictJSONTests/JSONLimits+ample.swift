import StrictJSON

extension JSONLimits {
    /// Room enough for any test, integers only.
    static let ample = JSONLimits(maximumBytes: 64 << 20)
}
