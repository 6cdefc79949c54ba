package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.members.Colleagues;
import org.counterpart.members.StaffRow;

/** Sharing a role profile, by its owner alone; taken back at any time. The record of it stays. */
@Stateless
public class ShareService {

    private static final int EVERYBODY = 10_000;

    @Inject
    QuizDoor door;

    @Inject
    ProfileRepository profiles;

    @Inject
    Colleagues colleagues;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** With whom it is and was shared, the latest first. */
    public List<ShareRow> shares(Member member, UUID profileId, Slice slice) {
        door.own(member, profileId);
        return profiles.shares(member, profileId, slice);
    }

    /** One sharing. */
    public ShareRow find(Member member, UUID profileId, UUID id) {
        return ProfileRepository.row(share(member, profileId, id));
    }

    /**
     * The people with whom the member can share, by name: the firm's people with each other, a client with those who work
     * for them.
     *
     * @param text part of the name, in any case
     */
    public List<ShareChoice> people(Member member, String text, Slice slice) {
        member.require(Role.VP, Role.CONSULTANT, Role.CLIENT);
        return member.has(Role.CLIENT)
                ? profiles.known(member, text, slice)
                : colleagues.rows(member, text, List.of(member.id()), slice).stream()
                        .map(ShareService::choice)
                        .toList();
    }

    /** The teams with which the member can share, by name. */
    public List<ShareChoice> teams(Member member, String text, Slice slice) {
        member.require(Role.VP, Role.CONSULTANT, Role.CLIENT);
        return profiles.teams(member, text, slice);
    }

    /**
     * Shares a profile.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the sharing's id
     * @throws Invalid if there is no such person or team that the member knows
     * @throws Conflict if it is shared with them already, or there is nothing to share yet
     */
    public UUID share(Member member, UUID profileId, ShareData data, String requestKey) {
        Checks.require(validator, data);
        Subject subject = door.own(member, profileId);
        return requests.once(member, requestKey, profileId + " " + data, () -> {
            profiles.oneShareAtATime(member, profileId);
            if (!subject.selfDone()) {
                throw new Conflict("profile.share.not-sent");
            }
            String name = name(member, data);
            if (profiles.isShared(member, profileId, data.audience(), data.to())) {
                throw new Conflict("profile.share.already");
            }
            Share share = new Share(profileId, data.audience(), data.to(), name, clock.instant());
            profiles.add(member, share);
            return share.id();
        });
    }

    /**
     * Takes a sharing back: from the next click on it is over. Once is as good as twice.
     *
     * @throws org.counterpart.common.Stale if it changed since
     */
    public ShareRow withdraw(Member member, UUID profileId, UUID id, long version) {
        share(member, profileId, id);
        Share share = profiles.share(member, id, version);
        share.withdraw(clock.instant());
        profiles.flush(member);
        return ProfileRepository.row(share);
    }

    private Share share(Member member, UUID profileId, UUID id) {
        door.own(member, profileId);
        Share share = profiles.share(member, id);
        if (!share.subjectId().equals(profileId)) {
            throw new NotFound("problem.not-found");
        }
        return share;
    }

    private String name(Member member, ShareData data) {
        if (data.audience() == Audience.FIRM) {
            if (data.to() != null) {
                throw new Invalid("to", "profile.share.firm");
            }
            return member.firmName();
        }
        if (data.to() == null) {
            throw new Invalid("to", "field.required");
        }
        return data.audience() == Audience.TEAM
                ? profiles.team(member, data.to()).map(Team::name).orElseThrow(ShareService::unknown)
                : person(member, data.to());
    }

    private String person(Member member, UUID id) {
        if (id.equals(member.id())) {
            throw new Invalid("to", "profile.share.self");
        }
        if (member.has(Role.CLIENT)) {
            return profiles.known(member, "", new Slice(0, EVERYBODY)).stream()
                    .filter(choice -> choice.id().equals(id))
                    .findFirst()
                    .orElseThrow(ShareService::unknown)
                    .name();
        }
        return colleagues.find(member, id).orElseThrow(ShareService::unknown).name();
    }

    private static Invalid unknown() {
        return new Invalid("to", "profile.share.unknown");
    }

    private static ShareChoice choice(StaffRow row) {
        return new ShareChoice(Audience.PERSON, row.id(), row.name());
    }
}
