package org.counterpart.staffing.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.common.Phrase;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.Clash;

/** Bookings in the words of the screen's language. */
final class StaffingWords {

    private final Texts texts = Texts.here();
    private final World world = World.here();

    String say(Phrase phrase) {
        return texts.say(phrase);
    }

    String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? world.day(first) : world.day(first) + " – " + world.day(last);
    }

    String daysAWeek(double days) {
        return texts.say(Phrase.of("staffing.days-a-week", days));
    }

    String number(double number) {
        return NumberFormat.getInstance(texts.locale()).format(number);
    }

    String status(BookingStatus status) {
        return texts.get("staffing.status." + status);
    }

    String clashes(List<Clash> clashes) {
        return clashes.stream().map(clash -> say(clash.what())).collect(Collectors.joining(" "));
    }
}
