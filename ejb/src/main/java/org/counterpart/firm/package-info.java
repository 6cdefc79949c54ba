/**
 * Tenancy: who may act for which firm, and the only way to the database. {@link org.counterpart.firm.Member} is the
 * proof of membership that every service asks for first; {@link org.counterpart.firm.FirmRepository} is where it
 * becomes a bound transaction. The only package with native SQL. Uses {@code common}; every feature uses it.
 */
package org.counterpart.firm;
