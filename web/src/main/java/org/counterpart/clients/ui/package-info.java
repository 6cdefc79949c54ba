/** The screens for client organisations and their people. */
package org.counterpart.clients.ui;
