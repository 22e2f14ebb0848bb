internal import Bargaining
internal import Crypto
internal import EventSourcing

extension CommandIdentity {
    /// The command by which a campaign invites a target: the same whoever sends it and however often.
    static func invitation(ledger: LedgerID, _ reference: CampaignReference) -> CommandID {
        var hash = SHA256()
        hash.update(data: Array("parley/campaign-invitation/v1".utf8))
        hash.update(data: ledger.bytes + reference.campaign.value.bytes + Array(reference.target.text.utf8))
        return CommandID(UUIDValue(hash: hash.finalize()))
    }
}
