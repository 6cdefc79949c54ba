/** The contract's API. */
package org.counterpart.contract.rest;
