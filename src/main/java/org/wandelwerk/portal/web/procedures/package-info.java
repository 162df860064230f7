/** The way of projects through a programme, for everyone. */
@NullMarked
package org.wandelwerk.portal.web.procedures;

import org.jspecify.annotations.NullMarked;
