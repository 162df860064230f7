/** Controllers and pages of the public record. */
@NullMarked
package org.wandelwerk.portal.web;

import org.jspecify.annotations.NullMarked;
