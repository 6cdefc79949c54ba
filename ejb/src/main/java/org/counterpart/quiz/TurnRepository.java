package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;

/** What observers have in hand: each their own sheet, and nobody else any. */
@Dependent
class TurnRepository extends FirmRepository {

    /** The guest's sheet as it stands; an empty one if nothing was saved yet. */
    Turn inHand(Guest guest) {
        Turn saved = as(guest).find(Turn.class, guest.thingId());
        return saved == null ? new Turn(guest.thingId()) : saved;
    }

    /** From here on the guest does nothing on another device. */
    void lock(Guest guest) {
        oneAtATime(guest, "sheet of " + guest.thingId());
    }

    /** The same to save in; for a sheet that was not sent. */
    Turn toSave(Guest guest) {
        Turn saved = as(guest).find(Turn.class, guest.thingId());
        if (saved == null) {
            saved = new Turn(guest.thingId());
            as(guest).persist(saved);
        }
        return saved;
    }

    void flush(Guest guest) {
        as(guest).flush();
    }
}
