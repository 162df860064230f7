/** The pages about mails: what somebody wants to be told, mails to a body, and the list of all mails. */
@NullMarked
package org.wandelwerk.notification.web;

import org.jspecify.annotations.NullMarked;
