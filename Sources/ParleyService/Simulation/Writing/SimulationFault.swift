/// Why a course of a simulation stops. What it wrote until then stands.
package enum SimulationFault: Error, Hashable, CustomStringConvertible {
    /// The service did not record an act: a plan that the rules refuse is an error of the simulation.
    case refused(course: Int, step: Int, act: String, reason: String)

    package var description: String {
        switch self {
        case .refused(let course, let step, let act, let reason):
            "course \(course), step \(step) was not recorded: \(reason) (\(act))"
        }
    }
}
