/** Sentences of our own. */
export const doctorFollowUps8 = `
# done message_patient
message_patient	wrong person, that should have gone to Samuel
message_patient	ah no, I meant that one for Priya
message_patient	oh no it went to the wrong one, it was for Jordan
message_patient	that was supposed to go to Mrs Delgado
message_patient	shoot, meant Okoye not Okoro
message_patient	can you send it to the right one, Walter
message_patient	the same to Maria as well
message_patient	now one to the patient after him: please bring your pump
out_of_scope	i hope she reads it in time
# readback add_prescription
go_on	I know, go ahead regardless
go_on	override it, he tolerated it in March
go_on	I'm aware, issue it all the same
go_on	yes I saw the warning, I decide that
go_on	not the tablets, the syrup
out_of_scope	did you watch the match yesterday
out_of_scope	will it snow on friday
deny	scrap that order
wait	hang on, she is asking me something
# readback block_time
deny	decline
out_of_scope	is it going to be sunny that day
go_on	also the hour after that
confirm	confirmed
view_schedule	anyone in there already?
# done block_time
block_time	and Friday 1 to 2 too
block_time	also next Monday morning
block_time	same again on Thursday
view_schedule	so who is left that day
repeat	did that one take
# idle
view_schedule	fine then, mine
view_schedule	ok just my own day
view_schedule	my own then
view_patients	ok list all of them
view_patients	just everybody then
view_patients	all my people please
set_availability	what hours am I down for
set_availability	which hours do I keep at the moment
wait	phone, back in a minute
wait	someone at the door, one moment
view_schedule	today is empty, yes?
view_schedule	i meant, is anybody booked today
out_of_scope	order me a coffee
out_of_scope	can you fix the printer
# told view_schedule
view_schedule	no not tomorrow, wednesday i meant
view_schedule	sorry, friday i meant
view_schedule	and my own?
view_schedule	ok today is free then?
urgent_patients	and any alarms?
# dropped add_prescription
add_prescription	rather 20 mg, leave the 10
add_prescription	ok 40 then
add_prescription	once a day instead
add_prescription	do it after all
add_prescription	actually the weekly tablet
# done acknowledge_alert
acknowledge_alert	and Samantha's now
acknowledge_alert	the other one as well
acknowledge_alert	same for Walter
acknowledge_alert	now hers
patient_history	open his chart while I ring him
# told urgent_patients
acknowledge_alert	I've got hers
acknowledge_alert	ack
acknowledge_alert	acknowledge
acknowledge_alert	take the second
patient_history	whats her background
# readback add_diagnosis
go_on	the right code is E03.9
go_on	code should be J45.909
go_on	wrong code, use I10
go_on	no sorry that was for the other patient, Walter
go_on	its for Maria not Priya
add_diagnosis	also hypothyroidism for him
add_diagnosis	and asthma too
# readback discontinue_prescription
go_on	reason should read dizziness
go_on	yes but put raised liver enzymes as the reason
go_on	reason: she does not tolerate it
go_on	not that one, the evening dose
# readback message_patient
go_on	better write: the form is ready, come by any time before six
go_on	make it: we are open till noon, please ring first
go_on	add that I am away on Friday
wait	let me read that once more
# told urgent_patients
out_of_scope	the crew has her, she's breathing again
out_of_scope	the ambulance took him, he's awake now
out_of_scope	false alarm, she only fainted
# readback add_diagnosis
go_on	correct code is G43.0
go_on	right code would be E11.9
go_on	the correct name is essential tremor
# readback add_prescription
go_on	correct strength is 20 mg
go_on	right dose would be two tablets
# readback message_patient
wait	fogret that for now, let me see
`;
