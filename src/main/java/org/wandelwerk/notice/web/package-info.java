/** The duty pages and the form to report a barrier. */
@NullMarked
package org.wandelwerk.notice.web;

import org.jspecify.annotations.NullMarked;
