internal import ParleyService
internal import Synchronization

/// A place among the exports that is given back once: when the rows were sent, or when nobody will send them.
final class ExportPlace: Sendable {
    private let places: ExportPlaces
    private let principal: PrincipalID
    private let isTaken = Mutex(true)

    /// Takes a place.
    ///
    /// - Throws: as ``ExportPlaces/enter(_:)``.
    init(_ places: ExportPlaces, _ principal: PrincipalID) throws(Problem) {
        try places.enter(principal)
        self.places = places
        self.principal = principal
    }

    deinit {
        leave()
    }

    /// Gives the place back, unless that was done.
    func leave() {
        let wasTaken = isTaken.withLock { isTaken in
            defer { isTaken = false }
            return isTaken
        }
        if wasTaken { places.leave(principal) }
    }
}
