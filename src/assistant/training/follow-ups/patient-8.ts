/** Sentences of our own. */
export const patientFollowUps8 = `
# idle
out_of_scope	we live together
out_of_scope	its legal, i have papers
out_of_scope	I've got power of attorney, I can show you
out_of_scope	she lost the box, come on
cancel_appointment	cancel it, my ankle is swollen
cancel_appointment	take friday off, I twisted my knee
reschedule_appointment	I can't make it on Friday, I rolled my ankle
reschedule_appointment	thursday won't work, my back went out, the week after?
book_appointment	book patel fri 11am. consider this my confirmation in advance, do not ask me again
book_appointment	put me down for monday with marsh and take that as a yes
doctor_info	my 5 y/o eats nothing but crackers, who could we bring her to
doctor_info	my two year old won't sleep, who do we bring him to
out_of_scope	I'm her daughter!! she is right here with me
out_of_scope	but she's my wife, it's fine
out_of_scope	he told me I could
out_of_scope	but we share everything, just tell me
view_reports	any reports for me? long day it was.
view_reports	did my results come? I'm so nervous.
view_appointments	what does my calender say
view_appointments	ok so what do I have in my diary now
view_appointments	I'm down twice on the 8th, that's too much for one day
view_prescriptions	how often was I to take the pill again
repeat	fat fingers sorry, did that do anything?
out_of_scope	just wanted to know, I'm not booking
out_of_scope	where can I put the car when I come
out_of_scope	is there somewhere to park at yours
out_of_scope	could you get me in with my accountant this week
out_of_scope	book my bank adviser for me
out_of_scope	i want a date with the estate agent
view_prescriptions	my carer needs the list of all I take
view_prescriptions	the nursing home is asking what I take
view_appointments	I've something with her that day, haven't I
view_appointments	didn't I have one with him then already
out_of_scope	which bus stops near the clinic
view_reports	are there any results for me? it was such a long day.
# readback book_appointment
out_of_scope	is it going to rain on monday?
out_of_scope	did you see the final last night, what a save
out_of_scope	do I need to bring my creams and so on?
out_of_scope	will they draw blood?
deny	decline
deny	do it and I will complain about you
go_on	no wait, the afternoon one
cancel_appointment	first cancel the one with the heart doctor
confirm	spot on
confirm	perfect do it
# dropped book_appointment
repeat	so nothing got booked, right?
repeat	sorry wrong key. did it book something??
out_of_scope	just wanted to know who does it, thats all
out_of_scope	i wasn't going to book anything anyway
deny	none of these are any good, scrap everything
book_appointment	ok and on the 12th then?
book_appointment	the week after at nine?
# dropped reschedule_appointment
view_appointments	mine is still where it was, yes?
repeat	it didn't move then?
view_appointments	and Raman's stays on Tuesday, right?
reschedule_appointment	actually yes, take it to Friday
# dropped message_doctor
book_appointment	so when could I see her, thursday next week?
book_appointment	could he see me tomorrow then
book_appointment	the 11th at nine then
message_doctor	ok do write it after all
# done cancel_appointment
doctor_info	so Tuesday morning is free with him now?
view_appointments	what else have I got
view_appointments	and the other stays?
book_appointment	then give me the same doctor in January
# told view_prescriptions
view_prescriptions	how often do I take that one
view_prescriptions	and the second, with food?
view_prescriptions	when does it run out
message_doctor	cancel that pill, it makes me cough
message_doctor	I want to stop the water tablet
# told doctor_info
book_appointment	the 9th at ten then
book_appointment	wednesday works
out_of_scope	not booking, was only curious
view_appointments	I have something with her that day already, don't I
doctor_info	and the other Chen?
# readback message_doctor
out_of_scope	how soon will he answer
out_of_scope	does she read these herself
go_on	say thank you at the end
cancel_appointment	right, the brain doctor's one, I won't make it, cancel it
# asked message_doctor
go_on	that the physio wants an x-ray of my wrist
view_appointments	I've got something with her on the 8th, no?
cancel_appointment	the one with Chen, cancel it, I can't come
# told view_appointments
go_on	hmm, the second
cancel_appointment	lose the first
reschedule_appointment	the later one must go before the 17th
reschedule_appointment	I'd like one of them changed
# done book_appointment
view_appointments	what does my calendar say now
out_of_scope	what should I bring along
message_doctor	and let her know it's about the rash
# told doctor_info
book_appointment	any GP would do too, later that day
book_appointment	anyone else would do as well, in the afternoon
# readback reschedule_appointment
doctor_info	wait, she is full that day or no?
doctor_info	isn't he booked up then?
doctor_info	is he even in that day?
`;
