/// That the service did not record an act, before the course and step are known.
struct SimulationRefusal: Error {
    let reason: String
}
