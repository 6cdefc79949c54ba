package org.counterpart.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** The consultants' photos: seen by the firm's own people, set by a VP and by whom they show. */
@Stateless
public class PhotoService {

    @Inject
    PhotoRepository photos;

    @Inject
    Clock clock;

    /**
     * A consultant's photo.
     *
     * @throws NotFound if there is none
     */
    public PhotoFile find(Member member, UUID id, PhotoFile.Size size) {
        member.require(Role.VP, Role.CONSULTANT);
        return photos.file(member, id, size);
    }

    /**
     * Puts a photo in place of the one there was, if any.
     *
     * @param file JPEG, PNG or WebP, as its content says
     * @return the new photo's tag
     * @throws org.counterpart.common.Invalid if the file is no picture we take
     */
    public String put(Member member, UUID id, byte[] file) {
        member.require(Role.VP, Role.CONSULTANT);
        // First, while no connection is held: drawing a picture takes longer than all the rest.
        Photo photo = Photo.from(file);
        Consultant consultant = editable(member, id);
        ConsultantPhoto kept = photos.of(member, id).orElseGet(() -> {
            ConsultantPhoto first = new ConsultantPhoto(id);
            photos.add(member, first);
            return first;
        });
        kept.show(photo, clock.instant());
        consultant.shownBy(photo.tag(), clock.instant());
        return photo.tag();
    }

    /**
     * Takes a photo away.
     *
     * @throws NotFound if there is none
     */
    public void remove(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        Consultant consultant = editable(member, id);
        photos.remove(member, photos.of(member, id).orElseThrow(() -> new NotFound("roster.photo.none")));
        consultant.shownBy(null, clock.instant());
    }

    private Consultant editable(Member member, UUID id) {
        Consultant consultant = photos.owner(member, id);
        if (!member.has(Role.VP) && !consultant.belongsTo(member.id())) {
            throw new Forbidden("roster.profile.not-yours");
        }
        return consultant;
    }
}
