internal import StrictJSON

/// A member of an example body.
typealias BodyExample = (name: String, value: JSONValue)
