/** The pages on which a house is given its look, and the files of that look. */
@NullMarked
package org.wandelwerk.appearance.web;

import org.jspecify.annotations.NullMarked;
