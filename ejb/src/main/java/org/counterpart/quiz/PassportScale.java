package org.counterpart.quiz;

import org.counterpart.common.Phrase;

/**
 * What the answers to one scale can carry, in points from 0 to 100.
 *
 * @param scale its key
 * @param items how many count in it
 * @param alpha Cronbach's; {@code null} if it was not worked out
 * @param alphaLower the lower end of Feldt's 95 % interval; {@code null} with it
 * @param alphaUpper the upper end
 * @param sem the standard error of measurement, in points; {@code null} with it
 * @param alphaRefused why there is no alpha; {@code null} if there is one
 * @param mean the norm: the mean of those who answered, in points; {@code null} below 100 people
 * @param deviation their standard deviation, in points; {@code null} with it
 */
public record PassportScale(
        String scale,
        int items,
        Double alpha,
        Double alphaLower,
        Double alphaUpper,
        Double sem,
        Phrase alphaRefused,
        Double mean,
        Double deviation) {}
