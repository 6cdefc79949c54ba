package org.counterpart.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.Missing;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/** The versions of a contract: sent for acceptance, accepted by each party, compared; never changed. */
@Stateless
public class ContractVersionService {

    @Inject
    EngagementDoor door;

    @Inject
    ContractRepository contracts;

    @Inject
    Acceptors acceptors;

    @Inject
    VersionLetters letters;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The versions that were sent, the newest first. */
    public List<VersionRow> versions(Member member, UUID engagement, Slice slice) {
        door.open(member, engagement);
        List<Acceptance> acceptances = contracts.acceptances(member, engagement);
        return contracts.versions(member, engagement, slice).stream()
                .map(version -> version.row(acceptances))
                .toList();
    }

    /** One version with everything it says. */
    public VersionDetails version(Member member, UUID engagement, int number) {
        door.open(member, engagement);
        return details(member, contracts.version(member, engagement, number));
    }

    /**
     * Sends the draft for acceptance: from now on it is a version that nobody changes.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @throws Forbidden for clients: the firm's people send
     * @throws Conflict with one entry for each thing it lacks; or if it says what the newest version says
     */
    public VersionDetails send(Member member, UUID engagement, SendData data, String requestKey) {
        OpenEngagement open = door.openToChange(member, engagement);
        Checks.require(validator, data);
        if (!member.has(Role.VP, Role.CONSULTANT)) {
            throw new Forbidden("contract.send.firm");
        }
        UUID sent = requests.once(member, requestKey, engagement + " " + data, () -> freeze(member, open, data.note()));
        return details(member, contracts.versionById(member, sent));
    }

    private UUID freeze(Member member, OpenEngagement engagement, String note) {
        ContractDocument contract = contracts.draft(member, engagement);
        List<Missing> missing = Completeness.of(contract);
        if (!missing.isEmpty()) {
            throw new Conflict(
                    "contract.incomplete",
                    Map.of(),
                    missing.stream()
                            .map(one -> new FieldError(one.part(), one.key(), one.values()))
                            .toList());
        }
        Version latest = contracts.latest(member, engagement.id()).orElse(null);
        if (latest != null && latest.round() == engagement.round() && latest.says(contract)) {
            throw new Conflict("contract.unchanged", Map.of("number", latest.number()));
        }
        int number = latest == null ? 1 : latest.number() + 1;
        Version version = new Version(member, engagement.id(), number, engagement.round(), contract, note, now());
        contracts.add(member, version);
        letters.sent(member, engagement, number, note);
        return version.id();
    }

    /** Who accepted this version. */
    public List<AcceptanceRow> acceptances(Member member, UUID engagement, int number) {
        return version(member, engagement, number).version().acceptances();
    }

    /**
     * Accepts a version for one's own party. Says nothing for any other version.
     *
     * @throws Forbidden for another's party, or if this member may not do so for their own
     * @throws Conflict if there is a newer version, or it is accepted already
     */
    public AcceptanceRow accept(Member member, UUID engagement, int number, AcceptanceData data) {
        OpenEngagement open = door.openToChange(member, engagement);
        Version version = contracts.version(member, engagement, number);
        if (data != null && data.party() != null && !data.party().equals(open.ownParty())) {
            throw new Forbidden("contract.accept.own-party");
        }
        Version latest = contracts.latest(member, engagement).orElseThrow();
        Problem refusal = acceptors.refusal(member, open, version, latest).orElse(null);
        if (refusal != null) {
            throw refusal;
        }
        Acceptance acceptance = new Acceptance(member, version, open.ownParty(), now());
        contracts.add(member, acceptance);
        return acceptance.row();
    }

    /** Two versions side by side: what became of the one in the other. */
    public Comparison compare(Member member, UUID engagement, int before, int after) {
        door.open(member, engagement);
        return Comparison.of(
                before,
                contracts.version(member, engagement, before).contract(),
                after,
                contracts.version(member, engagement, after).contract());
    }

    private VersionDetails details(Member member, Version version) {
        return new VersionDetails(
                version.row(contracts.acceptances(member, version.engagementId())), version.contract());
    }

    /** As exactly as the database keeps it, so that what is answered at once is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
