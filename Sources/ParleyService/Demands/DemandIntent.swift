package import Bargaining

/// An act in a collection with what the shared record says when it is done.
package struct DemandIntent: Sendable {
    /// The act.
    package let act: DemandAct
    /// What the shared record says.
    package let setting: DemandSetting

    /// An intent from its parts.
    package init(act: DemandAct, setting: DemandSetting) {
        self.act = act
        self.setting = setting
    }
}
