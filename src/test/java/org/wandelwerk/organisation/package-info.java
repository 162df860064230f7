/** Tests of organisations and representatives, and builders of valid ones. */
@NullMarked
package org.wandelwerk.organisation;

import org.jspecify.annotations.NullMarked;
