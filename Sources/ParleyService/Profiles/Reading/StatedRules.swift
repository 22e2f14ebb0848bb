internal import Bargaining

/// The rules of a file with their places.
struct StatedRules {
    /// The rules.
    var provisions: [ProfileParameter: Provision<ParameterValue>] = [:]
    /// Where they stand.
    var places: [ProfileParameter: ProfileFault.Place] = [:]
    /// Where their articles stand.
    var articlePlaces: [ProfileParameter: ProfileFault.Place] = [:]
}
