/** The search over everything public. */
@NullMarked
package org.wandelwerk.portal.web.search;

import org.jspecify.annotations.NullMarked;
