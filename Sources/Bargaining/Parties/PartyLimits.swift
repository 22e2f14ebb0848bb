/// What the registry can hold: bounds far above any real one.
public enum PartyLimits {
    /// The most unions above one another: from the enterprise to the national federation there are six.
    public static let maximumTreeDepth = 16
    /// The most enterprises that a joint union names.
    public static let maximumEnterprises = 200
}
