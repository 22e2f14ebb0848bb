/// What campaigns do beyond acts on their own streams: open negotiations in bulk, and tell what became of them.
package struct CampaignService: Sendable {
    let negotiations: NegotiationService
    /// Records and reads the streams of campaigns.
    package let campaigns: StreamService<CampaignFamily>
    let limits: CampaignServiceLimits

    /// A service beside one for negotiations.
    package init(beside negotiations: NegotiationService, limits: CampaignServiceLimits = CampaignServiceLimits()) {
        self.negotiations = negotiations
        self.limits = limits
        campaigns = StreamService(beside: negotiations)
    }
}
