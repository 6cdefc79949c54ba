package org.counterpart.availability;

import java.util.List;

/**
 * How free somebody is in a period.
 *
 * @param days all free days in it, by halves
 * @param windows the first of the free stretches; where days in a row are asked for, only those that are long enough
 * @param zoneHours how far their clocks are from those of the place asked for, at the start of the first window; {@code
 *     null} if none was asked for
 * @param sharedHours of the first window's working hours, how many a day lie between nine and five there; {@code null}
 *     as before
 */
public record Freedom(double days, List<FreeWindow> windows, Double zoneHours, Double sharedHours) {}
