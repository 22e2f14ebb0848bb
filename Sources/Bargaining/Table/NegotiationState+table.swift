extension NegotiationState {
    /// The bargaining table of this state. Complexity: linear in items, open proposals and reservations.
    public func table() -> BargainingTable {
        var packages: [ItemKey: [ProposalNumber]] = [:]
        var conditions: [ItemKey: [WaitingCondition]] = [:]
        for number in openProposals {
            guard let open = proposals[number] else { continue }
            let waiting = waitingConditions(of: open)
            for key in open.standingItems {
                if open.proposal.isPackage { packages[key, default: []].append(number) }
                if !waiting.isEmpty { conditions[key, default: []] += waiting }
            }
        }
        var below: [ItemKey: [ItemFloorConflict]] = [:]
        for (number, conflicts) in floorConflicts.sorted(by: { $0.key.description < $1.key.description }) {
            for conflict in conflicts where proposals[number]?.standingItems.contains(conflict.item) == true {
                below[conflict.item, default: []].append(ItemFloorConflict(proposal: number, conflict: conflict))
            }
        }
        var caveats: [ItemKey: [Reservation]] = [:]
        for reservation in reservations where !reservation.isLifted {
            for key in reservation.items { caveats[key, default: []].append(reservation) }
        }
        let rows = items.lazy.filter { $0.status != .proposed }.map { item in
            let key = item.item.key
            return TableRow(
                item, packages: packages[key] ?? [], conditions: conditions[key] ?? [],
                floorConflicts: below[key] ?? [], reservations: caveats[key] ?? [])
        }
        return BargainingTable(status: status, rows: Array(rows))
    }
}

extension TableRow {
    /// The row of an item with what hangs on it.
    init(
        _ state: ItemState, packages: [ProposalNumber], conditions: [WaitingCondition],
        floorConflicts: [ItemFloorConflict], reservations: [Reservation]
    ) {
        let gap = state.gap
        key = state.item.key
        number = state.item.number
        title = state.item.title
        subject = state.item.subject
        unit = state.item.unit
        status = state.status == .open && !reservations.isEmpty ? .reserved : state.status
        baseline = state.baseline
        workersCovered = state.item.workersCovered
        labour = TableColumn(state.labour)
        employer = TableColumn(state.employer)
        neutral = state.neutral
        self.gap = gap
        closedRatio = gap.flatMap { state.firstGap?.closedRatio(at: $0) }
        sessionsWithoutMovement = state.sessionsWithoutMovement
        self.packages = packages
        self.conditions = conditions
        self.floorConflicts = floorConflicts
        self.reservations = reservations
        agreed = state.agreed
        tentative = state.tentative
        imposed = state.imposed
        accededParties = state.accededParties
        outcome = state.outcome
    }
}
