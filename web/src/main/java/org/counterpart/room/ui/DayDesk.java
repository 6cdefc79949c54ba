package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.LiveDetails;
import org.counterpart.room.LiveService;
import org.counterpart.room.RoomService;
import org.counterpart.shell.Notices;

/** What the parts of a facilitator's screen share: the day as it was seen last, and the way to change it. */
class DayDesk {

    /** More of one block nobody groups by hand. */
    static final int MOST = 300;

    private final Member member;
    private final UUID workshopId;
    private final LiveService live;
    private final RoomService rooms;
    private final Runnable shown;
    private LiveDetails day;

    /** @param shown shows the day on the screen, whenever it was read anew */
    DayDesk(Member member, UUID workshopId, LiveService live, RoomService rooms, Runnable shown) {
        this.member = member;
        this.workshopId = workshopId;
        this.live = live;
        this.rooms = rooms;
        this.shown = shown;
        this.day = live.look(member, workshopId);
    }

    Member member() {
        return member;
    }

    UUID workshopId() {
        return workshopId;
    }

    LiveService live() {
        return live;
    }

    RoomService rooms() {
        return rooms;
    }

    LiveDetails day() {
        return day;
    }

    /** What was revealed in a block. */
    List<ContributionRow> contributions(UUID blockId) {
        return rooms.contributions(member, workshopId, blockId, null, new Slice(0, MOST));
    }

    /** Reads the day anew. */
    void reload() {
        day = live.look(member, workshopId);
        shown.run();
    }

    /**
     * Changes the day as it was seen; if somebody else was faster, shows what they did.
     *
     * @return whether it was changed
     */
    boolean change(LongFunction<LiveDetails> change) {
        try {
            day = change.apply(day.version());
            shown.run();
            return true;
        } catch (Stale faster) {
            reload();
            Notices.problem(text("room.day.stale"));
        } catch (Problem refused) {
            reload();
            Notices.problem(refused);
        }
        return false;
    }

    /** Changes something else of it, and shows it then. */
    void act(Runnable change) {
        try {
            change.run();
        } catch (Stale faster) {
            Notices.problem(text("room.contribution.stale"));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        reload();
    }
}
