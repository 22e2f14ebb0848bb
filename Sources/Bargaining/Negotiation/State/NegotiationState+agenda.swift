extension NegotiationState {
    /// Puts an item on the list; an item of a known key is not put twice.
    mutating func addItem(_ item: AgendaItem, raisedBy side: Side?, status: ItemStatus) {
        guard itemIndexes[item.key] == nil else { return }
        itemIndexes[item.key] = items.count
        items.append(ItemState(item: item, raisedBy: side, status: status))
    }

    /// The status that the bargaining table shows: a reservation shows only over what is open.
    ///
    /// Complexity: linear in the reservations where the item is open.
    func shownStatus(ofItemAt index: Int) -> ItemStatus {
        let status = items[index].status
        guard status == .open else { return status }
        let key = items[index].item.key
        return reservations.contains { !$0.isLifted && $0.items.contains(key) } ? .reserved : .open
    }

    /// Admits an item, known or not.
    mutating func admit(_ item: AgendaItem) {
        guard let index = itemIndexes[item.key] else {
            addItem(item, raisedBy: nil, status: .open)
            return
        }
        changeStatus(ofItemAt: index, to: .open)
    }

    /// Changes an item's status. What one side stated before about the item, or about concluding, was stated about another
    /// state of things and falls: the server never infers consent (DESIGN §4.3).
    mutating func changeStatus(ofItemAt index: Int, to status: ItemStatus) {
        items[index].status = status
        let key = items[index].item.key
        pendingJointActs.removeAll { $0.act.concerns(key) }
    }

    /// Changes the status of the named items that exist.
    mutating func changeStatus(of keys: [ItemKey], to status: ItemStatus) {
        for key in keys {
            guard let index = itemIndexes[key] else { continue }
            changeStatus(ofItemAt: index, to: status)
        }
    }

    /// Ends the open session: items on which nobody moved in it have one more session without movement.
    mutating func closeSession() {
        sessions.open = nil
        for index in items.indices where items[index].status == .open && !items[index].hasMovedInSession {
            items[index].sessionsWithoutMovement += 1
        }
    }
}

extension JointAct {
    /// Whether a change of the item's status takes away what the statement was about.
    func concerns(_ key: ItemKey) -> Bool {
        switch self {
        case .admit(let item), .park(let item), .resume(let item), .reopen(let item): item == key
        case .conclude: true
        case .appointRecorder, .appointMediator: false
        }
    }
}
