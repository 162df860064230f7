/** The addresses at which programs and their people take things along. */
@NullMarked
package org.wandelwerk.opendata.web;

import org.jspecify.annotations.NullMarked;
