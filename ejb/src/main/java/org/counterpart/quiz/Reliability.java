package org.counterpart.quiz;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How consistently the items of a scale tell the same thing: Cronbach's alpha, alpha = k / (k - 1) * (1 - sum of the items'
 * variances / variance of their total) (Cronbach 1951, Psychometrika 16, 297-334), with Feldt's interval of 95 %: (1 -
 * alpha) / (1 - estimate) is distributed as F with n - 1 and (n - 1)(k - 1) degrees of freedom (Feldt 1965, Psychometrika
 * 30, 357-370).
 *
 * @param items k
 * @param sheets n
 * @param alpha at most 1; below 0 if items speak against each other
 * @param lower of the interval
 * @param upper of the interval
 * @param error the standard error of measurement, standard deviation * square root of (1 - alpha), in the total's units
 */
record Reliability(int items, long sheets, double alpha, double lower, double upper, double error) {

    private static final double TAIL = 0.025;

    /**
     * @param itemVariances each item's, keyed and weighted as in the total, at least two
     * @param totalVariance of the total, above 0
     * @param sheets at least two
     */
    static Reliability of(double[] itemVariances, double totalVariance, long sheets) {
        int k = itemVariances.length;
        if (k < 2 || sheets < 2 || !(totalVariance > 0)) {
            throw new IllegalArgumentException(k + " items, " + sheets + " sheets, variance " + totalVariance);
        }
        double sum = 0;
        for (double variance : itemVariances) {
            sum += variance;
        }
        double alpha = k / (k - 1.0) * (1 - sum / totalVariance);
        FDistribution f = FDistribution.of(sheets - 1.0, (sheets - 1.0) * (k - 1));
        return new Reliability(
                k,
                sheets,
                alpha,
                1 - (1 - alpha) * f.inverseSurvivalProbability(TAIL),
                1 - (1 - alpha) * f.inverseCumulativeProbability(TAIL),
                Math.sqrt(totalVariance) * Math.sqrt(Math.max(0, 1 - alpha)));
    }
}
