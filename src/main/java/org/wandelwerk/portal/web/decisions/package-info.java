/** The register of recommendations and decisions. */
@NullMarked
package org.wandelwerk.portal.web.decisions;

import org.jspecify.annotations.NullMarked;
