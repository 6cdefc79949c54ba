package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;

/** What was agreed, for whoever stands on it and has opened the workshop. */
@Dependent
public class Agreements {

    /** So many versions nobody sends. */
    private static final int MOST = 200;

    @Inject
    AgreementRepository agreements;

    /**
     * The newest version that every one of its parties accepted; later versions that are not accepted change nothing of it.
     *
     * @param workshopId of a workshop that the member reaches, or the system member for due work
     */
    public Optional<AgreementVersionDetails> reached(Member member, UUID workshopId) {
        List<AgreementAcceptance> acceptances = agreements.acceptances(member, workshopId);
        return agreements.versions(member, workshopId, new Slice(0, MOST)).stream()
                .map(version -> new AgreementVersionDetails(version.row(acceptances), version.agreement()))
                .filter(one -> one.version().isAcceptedByAll(one.document().parties()))
                .findFirst();
    }
}
