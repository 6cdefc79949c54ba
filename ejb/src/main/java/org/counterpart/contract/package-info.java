/**
 * The contract of an engagement, made in the open: a draft that every party writes its own side of, what it still lacks,
 * versions of it that nobody changes, and who accepted which. Uses {@code engagement} and what is below it; knows neither
 * {@code staffing} nor {@code promises}.
 */
package org.counterpart.contract;
